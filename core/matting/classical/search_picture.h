// The photo at the size at which the solver looks for colours.
#pragma once

#include "image/engine_colour.h"
#include "matting/classical/band.h"

namespace sdmatte::classical {

// A photo small enough to search in: its colours as floats and its trimap, `scale` times smaller
// than the real one on each side (1: the same).
struct SearchPicture {
    Raster<float> colour; // height x width x 3
    Raster<std::uint8_t> trimap;
    Raster<float> to_foreground; // distance to the nearest known pixel, in its own pixels
    Raster<float> to_background;
    int scale = 1;
};

SearchPicture make_search_picture(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                  int scale);

} // namespace sdmatte::classical
