// A trimap over the photo: what it calls the subject and what it does not. The unknown stays as
// it is.
#pragma once

#include "prompt/prompt.h"
#include "ui/canvas/view_transform.h"

#include <QPainter>

namespace sdmatte::studio {

// Into the painter's visible part, in widget coordinates. Costs what it shows, whatever the
// photo's size.
void draw_trimap(QPainter& painter, const ViewTransform& view, const Raster<std::uint8_t>& trimap);

} // namespace sdmatte::studio
