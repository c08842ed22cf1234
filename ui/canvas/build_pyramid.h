// Pyramids from pixels. Tiles that are as they were, or all of one code, are not made again.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"
#include "ui/canvas/pyramid.h"

#include <functional>
#include <memory>

namespace sdmatte::studio {

// Where the pixels come from. Sizes of `base`, `weights` and `like` are the picture's own; another
// size of `like` counts as none.
struct PyramidSource {
    int width = 0;
    int height = 0;
    int channels = 1; // or 3

    // Level 0: these pixels, to which its tiles point without a copy; or else, if `fill` is set,
    // what that writes for the rectangle of a tile, rows without gaps, from several threads.
    std::shared_ptr<const Raster<std::uint8_t>> base{};
    std::function<void(int x, int y, int width, int height, std::uint8_t* out)> fill{};

    // One channel: a level's pixel is the average weighted with 256 w + 1, that is alpha's colours
    // without those around them.
    const Pyramid* weights = nullptr;

    // Its tiles are taken where they are the same: without weights where all codes are, with them
    // where the weights are all 0, or all 255 and all codes are the same.
    const Pyramid* like = nullptr;
};

// On a worker thread. Errors: Resource, Cancelled.
Result<Pyramid> build_pyramid(const PyramidSource& source, const Progress& progress);

} // namespace sdmatte::studio
