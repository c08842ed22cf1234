// The sRGB curve (IEC 61966-2-1).
#pragma once

#include <algorithm>
#include <cmath>

namespace sdmatte {

// Linear light, clipped to 0..1, to a display value in 0..1; not a number gives 0.
inline float srgb_from_linear(float light)
{
    const float x = light > 0 ? std::min(light, 1.0F) : 0.0F;
    return x <= 0.0031308F ? 12.92F * x : 1.055F * std::pow(x, 1 / 2.4F) - 0.055F;
}

// The reverse.
inline float linear_from_srgb(float value)
{
    const float x = value > 0 ? std::min(value, 1.0F) : 0.0F;
    return x <= 0.04045F ? x / 12.92F : std::pow((x + 0.055F) / 1.055F, 2.4F);
}

} // namespace sdmatte
