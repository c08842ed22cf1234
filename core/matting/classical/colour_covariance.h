// A symmetric 3x3 matrix over red, green and blue.
#pragma once

#include <array>

namespace sdmatte::classical {

// rr, rg, rb, gg, gb, bb.
using ColourCovariance = std::array<double, 6>;

// `c` must be positive definite.
inline ColourCovariance inverted(const ColourCovariance& c)
{
    const double rr = c[3] * c[5] - c[4] * c[4];
    const double rg = c[2] * c[4] - c[1] * c[5];
    const double rb = c[1] * c[4] - c[2] * c[3];
    const double scale = 1 / (c[0] * rr + c[1] * rg + c[2] * rb);
    return {rr * scale,
            rg * scale,
            rb * scale,
            (c[0] * c[5] - c[2] * c[2]) * scale,
            (c[1] * c[2] - c[0] * c[4]) * scale,
            (c[0] * c[3] - c[1] * c[1]) * scale};
}

} // namespace sdmatte::classical
