// The kinds of file that an export writes.
#pragma once

#include "image/write.h"

#include <QString>

#include <array>
#include <filesystem>
#include <optional>

namespace sdmatte::studio {

enum class OutputFormat { Png, Tiff, WebP, OpenExr, OpenRaster };

inline constexpr std::array output_formats{OutputFormat::Png, OutputFormat::Tiff,
                                           OutputFormat::WebP, OutputFormat::OpenExr,
                                           OutputFormat::OpenRaster};

[[nodiscard]] QString format_name(OutputFormat format);      // "OpenEXR", in every language
[[nodiscard]] const char* extension_of(OutputFormat format); // ".exr"

// By its extension, in capitals too; nothing: no file of this name can be written.
[[nodiscard]] std::optional<OutputFormat> format_of(const std::filesystem::path& path);

// Whether a channel can have so many bits; 0, as the photo (an alpha alone: 8), always.
[[nodiscard]] bool holds(OutputFormat format, int bits, Content content = Content::CutOut);
// Whether a file can hold this at all.
[[nodiscard]] bool holds(OutputFormat format, Content content);
[[nodiscard]] bool has_floats(OutputFormat format, int bits); // instead of integer codes
[[nodiscard]] int bits_as_the_photo(OutputFormat format, Depth depth);
[[nodiscard]] bool has_quality(OutputFormat format, Content content); // colours may be lossy
[[nodiscard]] bool can_trim(OutputFormat format); // OpenRaster always does, layer by layer
// Whether colours can stand under fully transparent pixels.
[[nodiscard]] bool keeps_hidden_colours(OutputFormat format);

// The options with what the format does not hold, or what another choice leaves without meaning, as
// if nothing had been chosen.
struct ExportOptions;
[[nodiscard]] ExportOptions fitted(ExportOptions options);

} // namespace sdmatte::studio
