// A photo as the program holds it: immutable, reference-counted, upright (the EXIF orientation
// is applied once, on reading), straight (unassociated) alpha. Copying an Image copies pointers.
#pragma once

#include "image/raster.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace sdmatte {

enum class Depth { U8, U16, F32 };

// Integer codes of the full range, or float: scene- or display-referred as the file had it.
using Pixels = std::variant<Raster<std::uint8_t>, Raster<std::uint16_t>, Raster<float>>;

// EXIF, XMP and IPTC as they stand in the photo's file, for the writer; orientation is dealt
// with already.
struct Metadata {
    std::vector<std::uint8_t> exif; // TIFF structure, without the "Exif\0\0" prefix
    std::string xmp;                // XML packet
    std::vector<std::uint8_t> iptc; // IIM records
};

struct Image {
    std::shared_ptr<const Pixels> colour; // height x width x 3, RGB; grey photos have R = G = B
    std::shared_ptr<const Pixels> alpha;  // height x width x 1, same depth; null: opaque
    std::shared_ptr<const std::vector<std::uint8_t>> icc; // RGB profile; null: sRGB
    std::shared_ptr<const Metadata> metadata;             // null: none
    std::vector<std::string> notices; // what reading had to change, one translated sentence each

    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;
    [[nodiscard]] Depth depth() const;
};

} // namespace sdmatte
