// How much each pixel stands out from the picture's border: minimum barrier distance (Zhang et
// al. 2015) and the contrast of its colour with the border's colours, in favour of the centre.
#pragma once

#include "image/raster.h"

namespace sdmatte {

// `lab` height x width x 3, a hundred or two pixels a side; returns 0..1 of the same size, the
// most salient pixel 1 (0 everywhere in a flat picture).
Raster<float> find_saliency(RasterView<float> lab);

} // namespace sdmatte
