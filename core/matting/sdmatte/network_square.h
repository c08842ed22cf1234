// Between the photo and the square that a network sees: bilinear samples as OpenCV's INTER_LINEAR
// takes them, without averaging when it shrinks, which is what the networks were trained on. Needs
// no LibTorch.
#pragma once

#include "base/progress.h"
#include "image/engine_colour.h"
#include "image/resize.h"

namespace sdmatte {

// The photo sampled at `size`, height x width x 3, codes of sRGB in 0..1.
Raster<float> sampled_photo(const EngineColour& photo, Size size);

// The photo squeezed into side x side x 3, codes of sRGB in 0..1.
Raster<float> network_square(const EngineColour& photo, int side);

// A true alpha of height x width x 1 squeezed into side x side x 1, for prompts made of it.
Raster<float> network_square(RasterView<float> alpha, int side);

// Alpha of the square, 0..1, at the photo's size. When cancelled, its pixels are anything.
Raster<float> alpha_at_photo_size(RasterView<float> alpha, Size photo,
                                  const Progress& progress = {});

} // namespace sdmatte
