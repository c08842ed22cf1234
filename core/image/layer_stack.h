// The layers of an OpenRaster file as its readers will see them: their pixels, their picture.
#pragma once

#include "image/open_raster.h"

#include <vector>

namespace sdmatte {

struct StackLayer {
    CutOut cut_out;
    PixelFrame frame; // what the file holds of it
    bool is_visible = true;
};

struct LayerStack {
    std::vector<StackLayer> layers = {}; // the uppermost first
    Hidden hidden = Hidden::Zero;
    int bits = 8; // 8, 16
    int width = 0;
    int height = 0;
};

// Row `y` of the visible layers over each other, mixed in the photo's own encoding as the editors
// do it: RGBA, straight, in the machine's byte order, codes of the stack's bits.
void merged_row(const LayerStack& stack, int y, void* rgba);

// The same small: the long side at most 256 (never enlarged), RGBA codes of sRGB, 8 bits.
// Errors: Cancelled. Throws std::bad_alloc.
Result<Raster<std::uint8_t>> thumbnail(const LayerStack& stack, std::span<const std::uint8_t> icc,
                                       const Progress& progress);

} // namespace sdmatte
