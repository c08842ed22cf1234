// The frame that the raster compositor made last. Painting a tool over it composes nothing again,
// and where a frame takes long, a coarse one stands in while the view moves.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QImage>
#include <QPainter>
#include <QSize>

namespace sdmatte::studio {

class RasterFrame {
public:
    // `slow_ms`: from this time of a frame on, a coarse one may stand in. Less than a frame of the
    // screen, since what is painted over the photo takes some of that.
    explicit RasterFrame(double slow_ms = 12)
        : slow_ms_(slow_ms)
    {
    }

    void invalidate() { image_ = QImage(); }

    // At the widget's upper left corner. `is_moving`: another frame will follow soon.
    void paint(QPainter& painter, const Scene& scene, const ViewTransform& view, QSize size,
               double device_pixel_ratio, bool is_moving);

    // What was painted last is coarse.
    [[nodiscard]] bool is_coarse() const { return is_coarse_; }

private:
    double slow_ms_;
    double fine_ms_ = 0; // what a fine frame takes, by the last one
    QImage image_;       // null: to be composed
    QSize size_;
    double ratio_ = 0;
    bool is_coarse_ = false;
};

} // namespace sdmatte::studio
