// The narrow band around an outline in which a finer size may still move it.
#pragma once

#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

// Clears `is_free` where no pixel of the other label lies within `radius_px` (chessboard).
void keep_band(RasterView<std::uint8_t> labels, int radius_px, Raster<std::uint8_t>& is_free);

} // namespace sdmatte
