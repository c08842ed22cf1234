#include "ui/tools/brush_steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sdmatte::studio {
namespace {

// Up to this diameter steps are so wide.
constexpr std::array<std::pair<double, double>, 6> widths{
    {{10, 1}, {50, 5}, {100, 10}, {300, 25}, {1000, 50}, {greatest_brush_diameter, 100}}};

double width_below(double diameter)
{
    const auto found =
        std::ranges::find_if(widths, [&](const auto& width) { return diameter <= width.first; });
    return found == widths.end() ? widths.back().second : found->second;
}

double width_above(double diameter)
{
    const auto found =
        std::ranges::find_if(widths, [&](const auto& width) { return diameter < width.first; });
    return found == widths.end() ? widths.back().second : found->second;
}

} // namespace

double stepped_diameter(double diameter, int steps)
{
    for (; steps > 0; --steps) {
        const double width = width_above(diameter);
        diameter = (std::floor(diameter / width) + 1) * width;
    }
    for (; steps < 0; ++steps) {
        const double width = width_below(diameter);
        diameter = (std::ceil(diameter / width) - 1) * width;
    }
    return std::clamp(diameter, least_brush_diameter, greatest_brush_diameter);
}

double stepped_hardness(double hardness, int steps)
{
    return std::clamp((std::round(hardness * 10) + steps) / 10, 0.0, 1.0);
}

Brush limited(Brush brush)
{
    brush.radius_px =
        std::clamp(brush.radius_px, least_brush_diameter / 2, greatest_brush_diameter / 2);
    brush.hardness = std::clamp(brush.hardness, 0.0, 1.0);
    return brush;
}

} // namespace sdmatte::studio
