// What the canvas draws over the photo besides the tool, in widget coordinates; the same over both
// compositors.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QPainter>
#include <QSize>

namespace sdmatte::studio {

// The photo's pixels that are at least partly in a widget of `size`: [left, right) x [top, bottom).
QRect visible_pixels(const Scene& scene, const ViewTransform& view, QSize size);

// Between the views of a wipe, with a handle in its middle.
void paint_wipe_line(QPainter& painter, double wipe, QSize size, double device_pixel_ratio);

// What the heat map's colours mean, in the lower left corner.
void paint_heat_legend(QPainter& painter, QSize size);

} // namespace sdmatte::studio
