#include "ui/canvas/navigation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double fit_margin = 24; // widget pixels around a photo that fits
constexpr double reach = 64;      // widget pixels of the photo that stay in the widget

constexpr std::array nice_zooms{0.01, 0.015, 0.02,    0.03, 0.04, 0.05,    0.0625, 0.0833,
                                0.1,  0.125, 1 / 6.0, 0.2,  0.25, 1 / 3.0, 0.5,    2 / 3.,
                                0.75, 1.0,   1.25,    1.5,  2.0,  3.0,     4.0,    5.0,
                                6.0,  8.0,   12.0,    16.0, 24.0, 32.0,    48.0,   64.0};

} // namespace

double stepped_zoom(double zoom, int steps)
{
    constexpr double same = 1e-6; // relative: such a zoom is a nice one already
    for (; steps > 0; --steps) {
        const auto* next = std::ranges::upper_bound(nice_zooms, zoom * (1 + same));
        zoom = next != nice_zooms.end() ? *next : std::max(zoom, greatest_zoom);
    }
    for (; steps < 0; ++steps) {
        const auto* next = std::ranges::lower_bound(nice_zooms, zoom * (1 - same));
        zoom = next != nice_zooms.begin() ? *(next - 1) : std::min(zoom, least_zoom);
    }
    return zoom;
}

ViewTransform zoomed(const ViewTransform& view, QPointF anchor, double scale)
{
    return {.scale = scale, .origin = anchor - view.to_photo(anchor) * scale};
}

ViewTransform fitted(Size photo, QSizeF widget, double greatest_scale)
{
    const double margin = std::min({fit_margin, widget.width() / 8, widget.height() / 8});
    constexpr double least_scale = 1e-4; // of a widget that has no size yet
    const double scale = std::max(
        least_scale, std::min({(widget.width() - 2 * margin) / photo.width,
                               (widget.height() - 2 * margin) / photo.height, greatest_scale}));
    return centred_on({.scale = scale, .origin = {}}, {photo.width / 2.0, photo.height / 2.0},
                      widget);
}

ViewTransform centred_on(const ViewTransform& view, QPointF photo, QSizeF widget)
{
    const QPointF middle(widget.width() / 2, widget.height() / 2);
    return {.scale = view.scale, .origin = middle - photo * view.scale};
}

ViewTransform kept_in_reach(const ViewTransform& view, Size photo, QSizeF widget)
{
    const auto kept = [&](double origin, int photo_side, double widget_side) {
        const double side = photo_side * view.scale;
        const double least = std::min({reach, side, widget_side});
        return std::clamp(origin, least - side, widget_side - least);
    };
    return {.scale = view.scale,
            .origin = {kept(view.origin.x(), photo.width, widget.width()),
                       kept(view.origin.y(), photo.height, widget.height())}};
}

} // namespace sdmatte::studio
