// Numbers on the photo's pixels where these are seen large: red, green, blue and alpha.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>
#include <QSize>

namespace sdmatte::studio {

class PixelValues {
public:
    // Nothing where the numbers do not fit a pixel; `view` is aligned().
    void paint(QPainter& painter, const Scene& scene, const ViewTransform& view, QSize size,
               double device_pixel_ratio);

private:
    // A text drawn once: thousands of them are on a screen, a few hundred differ.
    const QPixmap& label(int channel, int code, double device_pixel_ratio);

    QHash<int, QPixmap> labels_;
    double ratio_ = 0; // of the labels
};

} // namespace sdmatte::studio
