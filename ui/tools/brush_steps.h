// The sizes through which the keys take a brush.
#pragma once

#include "document/brush.h"

namespace sdmatte::studio {

// Diameters, as the options bar shows them, in photo pixels.
inline constexpr double least_brush_diameter = 2;
inline constexpr double greatest_brush_diameter = 2000;

// The next round diameter above (steps > 0) or below: fine for small brushes, coarse for large.
double stepped_diameter(double diameter, int steps);

// By tenths, 0..1.
double stepped_hardness(double hardness, int steps);

// With radius and hardness within their limits.
Brush limited(Brush brush);

} // namespace sdmatte::studio
