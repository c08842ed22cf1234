#include "ui/canvas/raster_frame.h"

#include "ui/canvas/raster_compositor.h"

#include <QElapsedTimer>

namespace sdmatte::studio {
namespace {

constexpr double coarseness = 2; // device pixels for one of a coarse frame, along each side

} // namespace

void RasterFrame::paint(QPainter& painter, const Scene& scene, const ViewTransform& view,
                        QSize size, double device_pixel_ratio, bool is_moving)
{
    const bool is_current = !image_.isNull() && size == size_ && device_pixel_ratio == ratio_
                            && (is_moving || !is_coarse_);
    if (!is_current) {
        is_coarse_ = is_moving && fine_ms_ > slow_ms_;
        size_ = size;
        ratio_ = device_pixel_ratio;
        QElapsedTimer timer;
        timer.start();
        image_ = compose(scene, view, size,
                         is_coarse_ ? device_pixel_ratio / coarseness : device_pixel_ratio);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        // What a coarse one took tells when fine ones will do again.
        fine_ms_ = is_coarse_ ? ms * coarseness * coarseness : ms;
    }
    if (is_coarse_)
        painter.drawImage(QRectF(QPointF(0, 0), QSizeF(size)), image_);
    else
        painter.drawImage(QPointF(0, 0), image_);
}

} // namespace sdmatte::studio
