// The size that a file's header claims, for formats whose plug-in decodes while it opens.
#pragma once

#include "image/file_format.h"

#include <cstdint>
#include <cstdio>
#include <optional>

namespace sdmatte {

struct ClaimedSize {
    std::int64_t width = 0;
    std::int64_t height = 0;
};

// Of a WebP, JPEG 2000, HEIF (its largest picture) or PSD file; none for other formats and
// where the header does not say. Leaves `file` at its beginning.
std::optional<ClaimedSize> claimed_size(std::FILE* file, FileFormat format);

} // namespace sdmatte
