// What a file is, by its first bytes.
#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>

namespace sdmatte {

enum class FileFormat { Png, Jpeg, Tiff, WebP, OpenExr, Heif, Psd, Jpeg2000, Raw, Bmp };

// `start` is the file's first 64 bytes or more (fewer for a shorter file); none: not on the list.
std::optional<FileFormat> format_of(std::span<const std::uint8_t> start);

// As format_of, and tells a camera's raw file from the TIFF that it pretends to be.
// Leaves `file` at its beginning.
std::optional<FileFormat> format_of(std::FILE* file);

// The name of the OpenImageIO plug-in that reads the format.
const char* plugin_name(FileFormat format);

} // namespace sdmatte
