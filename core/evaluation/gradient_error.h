// Grad: how much the slopes of two mattes differ.
#pragma once

#include "base/progress.h"
#include "evaluation/error_sum.h"
#include "image/raster.h"

namespace sdmatte {

// Sum of (|grad p| - |grad g|)^2 over pixels, not yet in thousands. The gradient: correlation with
// the outer product of a Gaussian and its derivative (sigma 1.4, 9 x 9, L2 norm 1) and with its
// transpose; the border is repeated. The views have one size, the trimap may be empty. A cancelled
// sum is worthless. Throws std::bad_alloc.
// Source: Rhemann et al., A Perceptually Motivated Online Benchmark for Image Matting, CVPR 2009.
ErrorSum gradient_error(RasterView<float> prediction, RasterView<float> truth,
                        RasterView<std::uint8_t> trimap, const Progress& progress);

} // namespace sdmatte
