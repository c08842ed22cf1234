// Files into pixels. Which decoder reads a file is decided by its first bytes alone, from a
// list of formats; its name is never asked and no other decoder is tried.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <filesystem>

namespace sdmatte {

struct ReadOptions {
    std::int64_t max_pixels = 500'000'000; // checked against the header, before any allocation
};

// The photo: upright, straight alpha, RGB, with its profile and metadata. What had to be
// changed (CMYK or grey profiles to sRGB...) is said in its notices. Errors, each a sentence
// that names the file: Input (not an image, damaged, truncated, too large, cannot be read),
// Resource, Cancelled.
Result<Image> read_image(const std::filesystem::path& path, const ReadOptions& options = {},
                         const Progress& progress = {});

// How many pixels read_image() would give, from the header where the format allows that.
// Errors: as read_image().
Result<std::int64_t> count_pixels(const std::filesystem::path& path,
                                  const ReadOptions& options = {});

// A mask of exactly width x height, 8-bit codes; grey or luma, or the alpha channel if that is
// not constant. On is >= 128 (50 %). Errors: as read_image; Input for another size.
Result<Raster<std::uint8_t>> read_mask(const std::filesystem::path& path, int width, int height);

// The same of a picture that is in memory, at its own size. Throws std::bad_alloc.
Raster<std::uint8_t> mask_codes(const Image& image);

// A trimap of exactly width x height: 0 background (code 0 exactly), 255 foreground (the
// highest code exactly), 128 all between. Errors: as read_mask.
Result<Raster<std::uint8_t>> read_trimap(const std::filesystem::path& path, int width, int height);

} // namespace sdmatte
