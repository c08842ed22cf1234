// Where the photo lies in the canvas. Widget coordinates are device-independent pixels; photo
// coordinates are pixel edges of the upright photo.
#pragma once

#include <QPointF>
#include <QRectF>

#include <cmath>

namespace sdmatte::studio {

struct ViewTransform {
    double scale = 1; // widget pixels for one photo pixel
    QPointF origin;   // the photo's upper left corner in the widget

    [[nodiscard]] QPointF to_widget(QPointF photo) const { return photo * scale + origin; }
    [[nodiscard]] QPointF to_photo(QPointF widget) const { return (widget - origin) / scale; }
    [[nodiscard]] QRectF to_widget(const QRectF& photo) const
    {
        return {to_widget(photo.topLeft()), to_widget(photo.bottomRight())};
    }
};

// The place under a pointer. Many pointers stand exactly on the edge of a pixel, where the last bit
// of a division must not decide which one is meant.
[[nodiscard]] inline QPointF pointed_at(const ViewTransform& view, QPointF widget)
{
    constexpr double steps = 1 << 20; // of a photo pixel
    const QPointF photo = view.to_photo(widget);
    return {std::round(photo.x() * steps) / steps, std::round(photo.y() * steps) / steps};
}

// With the origin on a whole device pixel, as the photo is drawn.
[[nodiscard]] inline ViewTransform aligned(const ViewTransform& view, double device_pixel_ratio)
{
    const auto whole = [device_pixel_ratio](double x) {
        return std::round(x * device_pixel_ratio) / device_pixel_ratio;
    };
    return {.scale = view.scale, .origin = {whole(view.origin.x()), whole(view.origin.y())}};
}

} // namespace sdmatte::studio
