// The colours of the object itself, without the background that shines through at its edge.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

namespace sdmatte {

// colour: height x width x 3 in the photo's own encoding; alpha: height x width x 1 in 0..1.
// Returns height x width x 3 of the same depth: the photo's bits where alpha is 1, the estimate
// where it is between, its smooth extension where it is 0. The same for any number of threads.
// Errors: Input when the sizes differ, Resource when memory runs out, Cancelled.
// Source: Germer, Uelwer, Conrad, Harmeling, Fast Multi-Level Foreground Estimation, 2020.
Result<Pixels> estimate_foreground(const Pixels& colour, RasterView<float> alpha,
                                   const Progress& progress = {});

// photo + amount * (foreground - photo), in place of `foreground`; amount in 0..1: 0 gives the
// photo's colours, 1 the foreground untouched. Both of one size and depth.
// Errors: Input when sizes or depths differ, Cancelled.
Result<Pixels> blend_foreground(const Pixels& photo, Pixels foreground, float amount,
                                const Progress& progress = {});

} // namespace sdmatte
