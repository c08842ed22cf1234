// From a trimap to alpha: the classical engine's last and exact step.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"

namespace sdmatte::classical {

// Alpha (height x width x 1, 0..1) for a trimap of the photo's size (0 background, 255
// foreground, else unknown); known pixels are exactly 0 and 1. Photos above 25 megapixels, and
// bands above 5, are solved at a smaller size and brought up along the photo's colours, so memory
// is bounded. Errors: Cancelled, Resource (out of memory), Input (trimap of another size).
Result<Raster<float>> estimate_alpha(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                     const Progress& progress);

} // namespace sdmatte::classical
