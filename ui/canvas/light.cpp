#include "ui/canvas/light.h"

#include "image/srgb_curve.h"

namespace sdmatte::studio {

LightTable::LightTable(float (*function)(float))
{
    for (std::size_t i = 0; i < values_.size(); ++i)
        values_[i] = function(static_cast<float>(i) / steps);
}

const LightTables& light_tables()
{
    static const LightTables tables{LightTable(linear_from_srgb), LightTable(srgb_from_linear)};
    return tables;
}

} // namespace sdmatte::studio
