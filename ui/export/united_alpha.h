// One alpha for several objects.
#pragma once

#include "image/raster.h"

#include <memory>
#include <vector>

namespace sdmatte::studio {

// 1 - (1 - a) (1 - b) ... pixel for pixel, all of one size; the one raster itself, not a copy,
// where there is one. At least one.
std::shared_ptr<const Raster<float>>
united_alpha(const std::vector<std::shared_ptr<const Raster<float>>>& alphas);

} // namespace sdmatte::studio
