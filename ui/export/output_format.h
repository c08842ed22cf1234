// The kinds of file that an export writes.
#pragma once

#include "image/image.h"

#include <QString>

#include <array>
#include <filesystem>
#include <optional>

namespace sdmatte::studio {

enum class OutputFormat { Png, Tiff, WebP, OpenExr };

inline constexpr std::array output_formats{OutputFormat::Png, OutputFormat::Tiff,
                                           OutputFormat::WebP, OutputFormat::OpenExr};

[[nodiscard]] QString format_name(OutputFormat format);      // "OpenEXR", in every language
[[nodiscard]] const char* extension_of(OutputFormat format); // ".exr"

// By its extension, in capitals too; nothing: no file of this name can be written.
[[nodiscard]] std::optional<OutputFormat> format_of(const std::filesystem::path& path);

// Whether a channel can have so many bits; 0, as the photo, always.
[[nodiscard]] bool holds(OutputFormat format, int bits);
[[nodiscard]] bool has_floats(OutputFormat format, int bits); // instead of integer codes
[[nodiscard]] int bits_as_the_photo(OutputFormat format, Depth depth);
// Whether colours can stand under fully transparent pixels.
[[nodiscard]] bool keeps_hidden_colours(OutputFormat format);

} // namespace sdmatte::studio
