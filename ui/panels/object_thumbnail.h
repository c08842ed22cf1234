// A small picture of an object: its part of the photo, the rest transparent.
#pragma once

#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/photo_pyramid.h"

#include <QImage>

namespace sdmatte::studio {

// As large as fits into `side` x `side` pixels; null where alpha is 0 all over. It reads the
// smallest levels only, so it takes no time.
QImage object_thumbnail(const PhotoPyramid& photo, const AlphaPyramid& alpha, int side);

} // namespace sdmatte::studio
