// One picture into a file of any format that holds one: PNG, TIFF, WebP, OpenEXR.
#pragma once

#include "image/write.h"

#include <functional>
#include <span>

namespace sdmatte {

struct FlatFile {
    std::filesystem::path path; // of a name that check_options() takes
    int width = 0;              // of the whole picture
    int height = 0;
    int channels = 4; // 1 grey, 3 RGB, 4 RGBA
    int bits = 8;
    std::span<const std::uint8_t> icc = {};
    const Metadata* metadata = nullptr;
    std::optional<int> quality = {};
    bool keeps_hidden = false; // colours under clear pixels count in a WebP with a quality, too
    std::optional<PixelFrame> frame = {}; // this part only, its place told; nothing: all
};

// Row `y` of the whole picture in the machine's own byte order, floats for every OpenEXR; called by
// several threads, in any order, some twice.
using FlatRow = std::function<void(int y, void* row)>;

// Errors: as write_cut_out.
Result<void> write_flat(const FlatFile& file, const FlatRow& row, const Progress& progress);

// What is thrown below this, as an Error that names the file.
Result<void> guarded_write(const std::filesystem::path& path,
                           const std::function<Result<void>()>& write);

} // namespace sdmatte
