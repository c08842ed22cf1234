// Mattes and true alphas from files.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>
#include <filesystem>

namespace sdmatte {

struct ReadAlpha {
    Raster<float> values;    // height x width x 1 in 0..1
    bool is_of_8_bit = true; // then each value is a code / 255 in fp32
};

// Grey or luma (Rec. 601), or the alpha channel if that is not constant: cut-outs are scored by
// their alpha. Errors: as read_image().
Result<ReadAlpha> read_alpha(const std::filesystem::path& path, std::int64_t max_pixels,
                             const Progress& progress = {});

// How values become codes of 8 bits.
enum class Rounding { CutOff, Nearest };

// Each value as the nearest or the next lower code / 255; nothing is done to what has 8 bits.
void round_to_8_bits(ReadAlpha& alpha, Rounding rounding);

} // namespace sdmatte
