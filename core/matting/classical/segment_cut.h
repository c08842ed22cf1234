// The binary labelling of some pixels of a picture that costs least: a minimum cut in a graph of
// pixels (Boykov and Jolly 2001), solved with OpenCV's max-flow.
#pragma once

#include "image/raster.h"
#include "matting/classical/segment_mixture.h"

#include <cstdint>
#include <functional>

namespace sdmatte {

// 1 / (2 mean squared colour difference of neighbours): how much contrast is an edge here.
float contrast_scale(RasterView<float> lab);

struct Cut {
    RasterView<float> lab;            // height x width x 3
    RasterView<std::uint8_t> is_free; // pixels to decide, not 0; the others keep their label
    RasterView<float> evidence;       // cost of background minus cost of foreground, free pixels
    float contrast = 0;               // contrast_scale()
    float smoothness = 0;             // cost of a boundary of one pixel's length in flat colour
};

// Decides the free pixels of `labels` (0 background, 255 foreground) in place.
void cut(const Cut& problem, Raster<std::uint8_t>& labels);

} // namespace sdmatte
