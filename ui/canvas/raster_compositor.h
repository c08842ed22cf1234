// The compositor that needs no graphics card.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QImage>
#include <QSize>

namespace sdmatte::studio {

// The scene in a widget of `size` (device-independent pixels): an opaque image of size times
// device_pixel_ratio, rounded, that knows its ratio. Its time depends on the image, not the photo.
QImage compose(const Scene& scene, const ViewTransform& view, QSize size,
               double device_pixel_ratio);

// How many device pixels a widget has.
QSize device_size(QSize size, double device_pixel_ratio);

} // namespace sdmatte::studio
