// Prompts made from a true alpha, as the published tests of the networks make them.
#pragma once

#include "prompt/prompt.h"

#include <optional>

namespace sdmatte {

// The box of all pixels above 0 of a height x width x 1 alpha in 0..1; where the largest
// 4-connected component has at least 10 times the area of the second, of that one alone.
// The maximum is the last pixel's index, so the last row and column stay out of the box: it may
// be empty, as one pixel's is. No pixel above 0: nothing.
std::optional<Box> box_from_alpha(RasterView<float> alpha);

} // namespace sdmatte
