// Resolution of a TIFF file, and where its picture lies in a larger one. The tags XPosition and
// YPosition count in the resolution's unit, not in pixels.
#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>

namespace sdmatte {

enum class TiffUnit { None = 1, Inch = 2, Centimetre = 3 };

struct TiffResolution { // pixels in a unit
    float x = 0;
    float y = 0;
    TiffUnit unit = TiffUnit::Inch;
};

// What a TIFF structure in memory (an EXIF block) says; nothing: not in both directions.
std::optional<TiffResolution> tiff_resolution(std::span<const std::uint8_t> tiff);

// Sets the positions that the file's first directory has to (x, y) pixels divided by its
// resolution; a position that it lacks must be 0. False: the file is another, or cannot be written.
bool set_tiff_place(std::FILE* file, int x, int y);

} // namespace sdmatte
