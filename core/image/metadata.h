// EXIF, XMP and IPTC of a photo's file, by Exiv2: read, and put into a file just written.
#pragma once

#include "image/file_format.h"
#include "image/image.h"

#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>

namespace sdmatte {

struct FileMetadata {
    std::shared_ptr<const Metadata> metadata; // what describes the photo, orientation 1 and no
                                              // embedded picture; null: none
    int orientation = 1;                      // EXIF, 1..8, as the file has it
};

// What cannot be read is left out: damaged metadata never stops a photo.
FileMetadata read_metadata(const std::filesystem::path& path, std::FILE* file, FileFormat format);

// Puts metadata (null: none) into a TIFF or WebP file that has just been written, and the
// profile into a WebP. False where the file could not be written.
bool add_metadata(const std::filesystem::path& path, FileFormat format, const Metadata* metadata,
                  std::span<const std::uint8_t> icc);

// Without the place where the photo was taken: GPS, named places, maker notes.
Metadata without_gps(const Metadata& metadata);

} // namespace sdmatte
