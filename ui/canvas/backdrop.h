// A picture to lay behind the cut-out.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "image/resize.h"
#include "ui/canvas/photo_pyramid.h"

namespace sdmatte::studio {

inline constexpr int greatest_backdrop_side = 4096; // the longer one, pixels

// On a worker thread. The middle of `picture`, cropped to the shape of a photo of size `photo`,
// which it then covers; no larger than the photo. `of_srgb` makes screen colours from sRGB of 8
// bits; null: the screen is sRGB. Errors: Resource, Cancelled.
Result<SharedPhotoPyramid>
build_backdrop(const EngineColour& picture, Size photo, const Progress& progress = {},
               std::shared_ptr<const DisplayTransform> of_srgb = nullptr);

} // namespace sdmatte::studio
