// The picture and its constraints at a few sizes, coarsest first, as the segmentation sees them.
#pragma once

#include "image/raster.h"

#include <cstdint>
#include <vector>

namespace sdmatte {

struct SegmentLevel {
    Raster<float> lab;                // height x width x 3, L in 0..100
    Raster<std::uint8_t> constraints; // codes of Constraint
};

// CIE L*a*b* of sRGB codes, height x width x 3.
Raster<float> lab_of(RasterView<std::uint8_t> colour);

// Halved until the long side is at most `coarsest_side`; the last level has the given size.
// Foreground and Background win over the soft codes in a reduced pixel, so no seed vanishes.
std::vector<SegmentLevel> segment_pyramid(RasterView<std::uint8_t> colour,
                                          RasterView<std::uint8_t> constraints, int coarsest_side);

// Nearest-neighbour, for labels and codes.
Raster<std::uint8_t> enlarge(RasterView<std::uint8_t> codes, int width, int height);

} // namespace sdmatte
