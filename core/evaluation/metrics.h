// How far a matte is from the truth, by the five measures of the matting literature. Formulas,
// units and where ports of them differ: docs/evaluation.md.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>
#include <optional>

namespace sdmatte {

// The published tables show MSE and MAD as they are, the sums in thousands; all of them so here.
struct Metrics {
    double mse = 0;  // mean of the squared error
    double mad = 0;  // mean of the absolute error
    double sad = 0;  // sum of the absolute error / 1000
    double grad = 0; // gradient error / 1000
    double conn = 0; // connectivity error / 1000
};

struct Scores {
    Metrics whole;
    std::optional<Metrics> unknown{}; // of the trimap's unknown band; nothing without a trimap
};

// All views height x width x 1. Alphas in 0..1; the trimap's code 128 is the unknown band, an
// empty view is no trimap. Gradients and connected parts are found in the whole picture, the band
// chooses which pixels' errors count; without any pixel all its measures are 0.
// Errors: Input when sizes differ, Resource when memory runs out, Cancelled.
Result<Scores> score_alpha(RasterView<float> prediction, RasterView<float> truth,
                           RasterView<std::uint8_t> trimap = {}, const Progress& progress = {});

} // namespace sdmatte
