// Conn: how differently two mattes hang together with the object.
#pragma once

#include "base/progress.h"
#include "evaluation/error_sum.h"
#include "image/raster.h"

namespace sdmatte {

// Sum of |phi(p) - phi(g)| over pixels, not yet in thousands. At each step of 0.1 the largest
// 4-connected part of (p >= step and g >= step) counts as connected; what lies outside the
// intersection is a part as well, and wins a tie. l: the step before the first one at which a
// pixel lies outside the largest part, else 1. phi(a) = 1 - (a - l) where a - l >= 0.15, else 1.
// The views have one size, the trimap may be empty. A cancelled sum is worthless.
// Throws std::bad_alloc.
// Source: Rhemann et al., A Perceptually Motivated Online Benchmark for Image Matting, CVPR 2009.
ErrorSum connectivity_error(RasterView<float> prediction, RasterView<float> truth,
                            RasterView<std::uint8_t> trimap, const Progress& progress);

} // namespace sdmatte
