// How a small alpha lies on its photo: how soft it is and how far it is moved, in its own pixels.
// A line from colour to alpha survives sampling, blurring and moving if both went through the
// same, so the photo is first made as soft as the alpha is.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "matting/detail/doubtful_alpha.h"

namespace sdmatte::detail {

struct Registration {
    float softness = 0.7F; // standard deviation of a Gaussian
    float dx = 0;          // alpha lies so far to the right of the photo
    float dy = 0;
};

// `colour` (height x width x 3) softened and moved.
Raster<float> registered(const Raster<float>& colour, const Registration& registration);

// The registration, of a fixed grid, with which lines explain alpha best in some thousand windows
// of the band; the default where there are too few. `noise` as for lines. Errors: Cancelled.
Result<Registration> find_registration(const Raster<float>& colour, const DoubtfulAlpha& doubtful,
                                       float noise, const Progress& progress);

// The variance of the photo's noise (codes in 0..1), from its smoother places.
float noise_of(const EngineColour& photo);

} // namespace sdmatte::detail
