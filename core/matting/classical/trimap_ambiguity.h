// Which pixels near an outline neither side's colours nearby explain: hair over the background,
// background through hair, blur.
#pragma once

#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

struct Outline {
    RasterView<std::uint8_t> mask; // 255 object, 0 background
    RasterView<float> distance;    // of each pixel to the other side, in pixels, >= 0.5
    float reach_px = 0;            // pixels farther away are not looked at
};

// 255 where a pixel within reach does not look like its own side's pixels beyond reach.
// Models are local: one pair for each tile of about the reach's size.
Raster<std::uint8_t> find_ambiguous(RasterView<float> lab, const Outline& outline,
                                    const Progress& progress);

} // namespace sdmatte
