// Colour codes as floats and back, for the foreground estimation: in the photo's own units.
#pragma once

#include <cmath>
#include <type_traits>

namespace sdmatte::foreground {

// A float that is not finite counts as 0.
template <class T>
float decoded(T code)
{
    if constexpr (std::is_floating_point_v<T>)
        return std::isfinite(code) ? code : 0.F;
    else
        return static_cast<float>(code);
}

// `value` must be within the codes.
template <class T>
T encoded(float value)
{
    if constexpr (std::is_floating_point_v<T>)
        return value;
    else
        return static_cast<T>(value + 0.5F);
}

} // namespace sdmatte::foreground
