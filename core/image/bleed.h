// Colours under clear pixels, for game textures: those of the edge, extended outward.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <functional>
#include <vector>

namespace sdmatte {

// Row `y` of a picture as its file will hold it: RGBA, codes of 8 or 16 bits, or (32) floats.
// Called by several threads.
using RgbaRow = std::function<void(int y, void* rgba)>;

// Solid pixels count most, and one whose alpha is 0 in the file not at all: what
// the cut-out hides leaves no trace. Push and pull after Gortler et al., The Lumigraph, 1996.
class Bleed {
public:
    // Takes time and memory in proportion to the pixels, at most 6 bytes for each of a large
    // photo. Throws std::bad_alloc. Errors: Cancelled.
    static Result<Bleed> from(int width, int height, int bits, const RgbaRow& row,
                              const Progress& progress = {});

    // Gives colours to the clear pixels of row `y` and leaves all others. A picture without any
    // visible pixel stays as it is. Several threads may fill rows at once.
    void fill(int y, void* rgba) const;

private:
    Bleed(int width, int bits)
        : width_(width)
        , bits_(bits)
    {
    }

    int width_;
    int bits_;
    std::vector<Raster<float>> levels_; // from half the size down to one pixel: red, green, blue
};

} // namespace sdmatte
