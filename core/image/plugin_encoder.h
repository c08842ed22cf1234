// TIFF files, by the one OpenImageIO plug-in that is named, then their metadata.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <filesystem>
#include <functional>
#include <span>

namespace sdmatte {

struct PluginLayout {
    const char* plugin = "tiff";
    int width = 0;
    int height = 0;
    int channels = 4; // 1 grey, 3 RGB, 4 RGBA with straight alpha
    int bits = 8;     // 8, 16, 32 (float)
    std::span<const std::uint8_t> icc = {};
    const Metadata* metadata = nullptr; // null: none
};

// Writes row `y` in the machine's own byte order; called by several threads.
using PluginRow = std::function<void(int y, void* row)>;

// A safe write of the whole file. Errors: as write_cut_out. Throws std::bad_alloc.
Result<void> write_by_plugin(const std::filesystem::path& target, const PluginLayout& layout,
                             const PluginRow& write_row, const Progress& progress);

} // namespace sdmatte
