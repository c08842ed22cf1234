// Which pixels of a picture belong to the object that a prompt means: graph cuts with colour
// models (GrabCut, Rother et al. 2004), coarse to fine. Deterministic; any number at a time.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

// `colour` height x width x 3 sRGB codes, `constraints` height x width x 1 codes of Constraint.
// The mask is 255 on the object, 0 elsewhere; Foreground and Background hold exactly. Where
// only seeds are given their extent is found; where nothing is, the subject.
// 320 pixels a side take some 50 ms, 1024 some 500. Errors: Input (sizes differ), Cancelled.
Result<Raster<std::uint8_t>> segment(RasterView<std::uint8_t> colour,
                                     RasterView<std::uint8_t> constraints,
                                     const Progress& progress = {});

} // namespace sdmatte
