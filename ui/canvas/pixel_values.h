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
    // Texts and their letters, drawn once: thousands of texts are on a screen, hundreds differ.
    const QPixmap& label(int channel, int code);
    const QPixmap& letter(int channel, char letter);

    QHash<int, QPixmap> labels_;
    QHash<int, QPixmap> letters_;
    double ratio_ = 0; // of both
};

} // namespace sdmatte::studio
