// From a mask to a trimap: what is surely object, what is surely background, and between them a
// band to be solved, whose width follows the local edge.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

struct TrimapInput {
    RasterView<std::uint8_t> colour;           // reduced photo, height x width x 3 sRGB codes
    RasterView<std::uint8_t> mask;             // 255 object, 0 background; the size of `colour`
    RasterView<std::uint8_t> constraints = {}; // codes of Constraint at any size, or empty: none
};

// width x height x 1 codes at the photo's size: 0 background, 128 unknown, 255 object. The band is
// a few reduced pixels wide at a crisp edge and reaches as far as pixels go on that neither
// side's local colours explain (fur, hair, blur). Foreground and Background hold exactly.
// Memory: the result, and some 40 bytes a reduced pixel. Errors: Input, Resource, Cancelled.
Result<Raster<std::uint8_t>> automatic_trimap(const TrimapInput& input, int width, int height,
                                              const Progress& progress = {});

} // namespace sdmatte
