// Alpha that was solved at a smaller size, brought up to the photo's own along its colours: the
// fast guided filter of He and Sun (2015).
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "matting/classical/search_picture.h"

namespace sdmatte::classical {

// `small` is make_search_picture(photo, trimap, scale) and `small_alpha` its alpha. Returns
// alpha at the photo's size; known pixels of `trimap` are exactly 0 and 1. Errors: Cancelled.
Result<Raster<float>> upsample_alpha(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                     const SearchPicture& small, const Raster<float>& small_alpha,
                                     const Progress& progress);

} // namespace sdmatte::classical
