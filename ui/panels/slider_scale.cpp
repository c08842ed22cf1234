#include "ui/panels/slider_scale.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

// The greatest distance from zero.
double reach(const SliderScale& scale)
{
    return std::max(std::abs(scale.least), std::abs(scale.greatest));
}

} // namespace

int least_position(const SliderScale& scale)
{
    return scale.least < 0 ? -slider_range : 0;
}

int position_of(double value, const SliderScale& scale)
{
    const double share = std::abs(value) / reach(scale);
    const double along = scale.is_fine_at_zero ? std::sqrt(share) : share;
    return static_cast<int>(std::lround(std::copysign(along, value) * slider_range));
}

double value_at(int position, const SliderScale& scale)
{
    const double along = static_cast<double>(position) / slider_range;
    const double share = scale.is_fine_at_zero ? along * std::abs(along) : along;
    return limited(share * reach(scale), scale);
}

double limited(double value, const SliderScale& scale)
{
    const double whole = std::pow(10, scale.decimals);
    return std::clamp(std::round(value * whole) / whole, scale.least, scale.greatest);
}

} // namespace sdmatte::studio
