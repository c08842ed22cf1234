// A photo's metadata made true of the picture that is written.
#pragma once

#include "image/file_format.h"
#include "image/image.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sdmatte {

struct PictureFile {
    FileFormat format = FileFormat::Png;
    int width = 0;
    int height = 0;
    bool has_profile = false;
};

// The photo's metadata (null: it has none) with the sizes, type and colour mode of the file that
// it goes into, and this program as the software; what the photo names as such stays in XMP's
// history. WebP has no room for IPTC, so there it goes into XMP.
Metadata metadata_for_file(const Metadata* photo, const PictureFile& file);

// OpenEXR keeps named values instead of EXIF: those of its standard attributes that the metadata
// tells (owner, comments, capDate, expTime...), and the XMP packet as "xmp".
using OpenExrValue = std::variant<std::string, float>;
std::vector<std::pair<std::string, OpenExrValue>> openexr_values(const Metadata& metadata);

} // namespace sdmatte
