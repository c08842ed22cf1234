// TIFF and OpenEXR files, by the one OpenImageIO plug-in that is named, then their metadata.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/file_format.h"
#include "image/image.h"

#include <filesystem>
#include <functional>
#include <span>

namespace sdmatte {

struct PluginLayout {
    FileFormat format = FileFormat::Tiff; // or OpenExr, which takes neither profile nor metadata
    int width = 0;
    int height = 0;
    int channels = 4; // 1 grey, 3 RGB, 4 RGBA; alpha straight in a TIFF, associated in an OpenEXR
    int bits = 8;     // 8, 16, 32 (float); of an OpenEXR 16 (half) or 32, both from rows of floats
    std::span<const std::uint8_t> icc = {};
    const Metadata* metadata = nullptr; // null: none
    int x = 0;                          // where the picture lies in a larger one
    int y = 0;
    int whole_width = 0; // of the larger one; 0: there is none
    int whole_height = 0;
};

// Writes row `y` in the machine's own byte order; called by several threads.
using PluginRow = std::function<void(int y, void* row)>;

// A safe write of the whole file. Errors: as write_cut_out. Throws std::bad_alloc.
Result<void> write_by_plugin(const std::filesystem::path& target, const PluginLayout& layout,
                             const PluginRow& write_row, const Progress& progress);

} // namespace sdmatte
