// Which connected pieces of a mask belong to the object that is meant.
#pragma once

#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

// With Foreground seeds and nothing Probably: only the pieces that hold a seed stay. Else specks
// under 1/50 of the largest piece go, unless they hold a seed. Holes under 1/200 of the largest
// piece are closed, unless they hold Background.
void keep_pieces(RasterView<std::uint8_t> constraints, Raster<std::uint8_t>& labels);

} // namespace sdmatte
