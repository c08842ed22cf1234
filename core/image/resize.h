// Pictures to other sizes. A pixel's centre is at (x + 0.5, y + 0.5) at every size.
#pragma once

#include "image/engine_colour.h"

namespace sdmatte {

struct Size {
    int width = 0;
    int height = 0;

    bool operator==(const Size&) const = default;
};

// `size` scaled down (never up), shape kept, until its long side is at most `long_side`;
// each side at least 1.
Size fit_long_side(Size size, int long_side);

// Area average of the photo at `size` (each side at most the photo's), RGB codes of sRGB.
Raster<std::uint8_t> shrink(const EngineColour& photo, Size size);

// Area average of one or more channels, codes as they are; each side at most the source's.
Raster<std::uint8_t> shrink(RasterView<std::uint8_t> source, Size size);
Raster<float> shrink(RasterView<float> source, Size size);

// Bilinear; edges repeat. For masks and alpha brought back to the photo's size.
Raster<std::uint8_t> enlarge(RasterView<std::uint8_t> source, Size size);
Raster<float> enlarge(RasterView<float> source, Size size);

} // namespace sdmatte
