// Which pixels of a small alpha are worth a second look, and which of them are plainly wrong.
#pragma once

#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>

namespace sdmatte::detail {

struct DoubtfulAlpha {
    Raster<float> alpha;         // single wrong pixels replaced by what surrounds them
    Raster<float> trust;         // 0 where a pixel was replaced, else 1
    Raster<float> share;         // 1 in the unknown band and near it, falling to 0 outside
    Raster<std::uint8_t> is_fit; // 1 where share is not 0, and as far around as a line looks
};

// alpha: height x width x 1 in 0..1; all results have its size. When cancelled, they are anything.
DoubtfulAlpha find_doubtful(RasterView<float> alpha, const Progress& progress);

} // namespace sdmatte::detail
