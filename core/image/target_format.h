// What can be written to a file of a name.
#pragma once

#include "image/write.h"

namespace sdmatte {

enum class TargetKind { Png, Tiff, WebP, OpenExr, OpenRaster };

struct TargetFormat {
    TargetKind kind = TargetKind::Png;
    int least_bits = 8;
    int most_bits = 16;
};

// By the name's extension, in capitals too; nothing: no file of this name can be written.
std::optional<TargetFormat> target_format(const std::filesystem::path& path);

} // namespace sdmatte
