// PNG files, compressed in parallel. Bands of rows are deflated side by side, each with the end
// of the band before as its dictionary, into one zlib stream that any reader understands.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <cstdio>
#include <functional>
#include <optional>
#include <span>

namespace sdmatte {

struct PngPlace { // of the picture's first pixel in a larger one
    int x = 0;
    int y = 0;
};

struct PngLayout {
    int width = 0;
    int height = 0;
    int channels = 4; // 1 grey, 3 RGB, 4 RGBA with straight alpha
    int bits = 8;     // 8, 16
    std::span<const std::uint8_t> icc = {};
    const Metadata* metadata = nullptr; // eXIf, XMP and IPTC; null: none
    std::optional<PngPlace> place = {}; // oFFs
};

// Writes row `y` as the file has it (16 bit: most significant byte first); called by several
// threads, rows in any order, some twice.
using PngRow = std::function<void(int y, std::uint8_t* row)>;

// The same from rows in the machine's own byte order.
PngRow big_endian_row(const PngLayout& layout, const std::function<void(int y, void* row)>& row);

enum class PngEnding { Done, WriteFailed, Cancelled }; // WriteFailed: errno says why

// Throws std::bad_alloc.
PngEnding encode_png(std::FILE* file, const PngLayout& layout, const PngRow& write_row,
                     const Progress& progress);

} // namespace sdmatte
