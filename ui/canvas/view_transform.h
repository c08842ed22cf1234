// Where the photo lies in the canvas. Widget coordinates are device-independent pixels; photo
// coordinates are pixel edges of the upright photo.
#pragma once

#include <QPointF>
#include <QRectF>

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

} // namespace sdmatte::studio
