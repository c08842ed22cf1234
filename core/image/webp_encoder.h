// WebP files by libwebp itself: OpenImageIO's plug-in takes minutes for a large photo.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <cstdio>
#include <functional>
#include <optional>
#include <span>

namespace sdmatte {

inline constexpr int webp_longest_side = 16383;

struct WebpLayout {
    int width = 0; // each side at most webp_longest_side
    int height = 0;
    int channels = 4; // 1 grey (stored as RGB), 3 RGB, 4 RGBA with straight alpha; 8 bits
    std::optional<int> quality = {}; // 1..100 of the colours, alpha stays exact; nothing: lossless
    bool keeps_hidden = true;        // false: a quality may change colours of clear pixels
    std::span<const std::uint8_t> icc = {};
    const Metadata* metadata = nullptr; // EXIF and XMP; null: none
};

enum class WebpEnding { Done, WriteFailed, Cancelled }; // WriteFailed: errno says why

// `write_row` writes row `y` as `channels` codes a pixel; called by several threads. Colours of
// transparent pixels are kept as they are. Throws std::bad_alloc.
WebpEnding encode_webp(std::FILE* file, const WebpLayout& layout,
                       const std::function<void(int y, void* row)>& write_row,
                       const Progress& progress);

} // namespace sdmatte
