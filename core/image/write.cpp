#include "image/write.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "image/cut_out_rows.h"
#include "image/file_format.h"
#include "image/linear_rows.h"
#include "image/metadata.h"
#include "image/metadata_for_file.h"
#include "image/plugin_encoder.h"
#include "image/png_encoder.h"
#include "image/webp_encoder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <optional>
#include <type_traits>

namespace sdmatte {
namespace {

struct TargetFormat {
    FileFormat format = FileFormat::Png;
    int least_bits = 8;
    int most_bits = 16;
};

std::optional<TargetFormat> target_format(const std::filesystem::path& path)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
    if (extension == ".png")
        return TargetFormat{FileFormat::Png, 8, 16};
    if (extension == ".tif" || extension == ".tiff")
        return TargetFormat{FileFormat::Tiff, 8, 32};
    if (extension == ".webp")
        return TargetFormat{FileFormat::WebP, 8, 8};
    if (extension == ".exr")
        return TargetFormat{FileFormat::OpenExr, 16, 32};
    return std::nullopt;
}

void swap_bytes(std::uint8_t* bytes, std::size_t count)
{
    for (std::size_t i = 0; i + 1 < count; i += 2)
        std::swap(bytes[i], bytes[i + 1]);
}

// `encode(file)` into a new file; PngEnding or WebpEnding, which have the same names.
template <class Encode>
Result<void> write_encoded(const std::filesystem::path& target, const Encode& encode)
{
    return write_safely(target, [&](const std::filesystem::path& temporary) -> Result<void> {
        const File file(std::fopen(temporary.c_str(), "wb"));
        if (!file)
            return write_error(target, errno);
        const auto ending = encode(file.get());
        using Ending = std::remove_const_t<decltype(ending)>;
        switch (ending) {
        case Ending::Cancelled: return cancelled();
        case Ending::WriteFailed: return write_error(target, errno);
        case Ending::Done: return {};
        }
        return {};
    });
}

Result<void> write_png(const std::filesystem::path& target, const PngLayout& layout,
                       const PluginRow& row, const Progress& progress)
{
    const auto png_row = [&](int y, std::uint8_t* bytes) {
        row(y, bytes);
        if (layout.bits == 16)
            swap_bytes(bytes, static_cast<std::size_t>(layout.width)
                                  * static_cast<std::size_t>(layout.channels) * 2);
    };
    return write_encoded(
        target, [&](std::FILE* file) { return encode_png(file, layout, png_row, progress); });
}

Result<void> write_webp(const std::filesystem::path& target, const PngLayout& layout,
                        const PluginRow& row, const Progress& progress)
{
    if (std::max(layout.width, layout.height) > webp_longest_side)
        return input_error(message("image",
                                   "\"%1\" cannot hold %2 x %3 pixels, WebP goes to %4 a side; "
                                   "use .png or .tif.",
                                   path_text(target), layout.width, layout.height,
                                   webp_longest_side));
    return write_encoded(target, [&](std::FILE* file) {
        return encode_webp(file,
                           {.width = layout.width,
                            .height = layout.height,
                            .channels = layout.channels,
                            .icc = layout.icc,
                            .metadata = layout.metadata},
                           row, progress);
    });
}

// A file of any format from rows in the machine's own byte order, with metadata that is true of it.
Result<void> write_rows(const std::filesystem::path& path, PngLayout layout, const PluginRow& row,
                        const Progress& progress)
{
    const FileFormat format = target_format(path)->format;
    const Metadata metadata =
        metadata_for_file(layout.metadata, {.format = format,
                                            .width = layout.width,
                                            .height = layout.height,
                                            .has_profile = !layout.icc.empty()});
    layout.metadata = &metadata;
    switch (format) {
    case FileFormat::Png: return write_png(path, layout, row, progress);
    case FileFormat::WebP: return write_webp(path, layout, row, progress);
    default:
        return write_by_plugin(path,
                               {.format = format,
                                .width = layout.width,
                                .height = layout.height,
                                .channels = layout.channels,
                                .bits = layout.bits,
                                .icc = layout.icc,
                                .metadata = layout.metadata},
                               row, progress);
    }
}

// What may be thrown below this, as an Error.
Result<void> guarded(const std::filesystem::path& path, const std::function<Result<void>()>& write)
{
    try {
        return write();
    } catch (const std::bad_alloc&) {
        return resource_error(message("image",
                                      "There is not enough memory to write \"%1\"; close other "
                                      "programs.",
                                      path_text(path)));
    } catch (const std::exception& error) {
        return resource_error(message("image", "\"%1\" could not be written: %2.", path_text(path),
                                      path_text(error.what())));
    }
}

// The photo's metadata as far as it may go on.
class PhotoMetadata {
public:
    PhotoMetadata(const Image& photo, const WriteOptions& options)
        : metadata_(photo.metadata)
    {
        if (metadata_ && !options.keep_gps)
            metadata_ = std::make_shared<const Metadata>(without_gps(*metadata_));
    }
    [[nodiscard]] const Metadata* get() const { return metadata_.get(); }

private:
    std::shared_ptr<const Metadata> metadata_;
};

// OpenEXR: linear light, associated alpha, no profile.
Result<void> write_linear(const std::filesystem::path& path, const CutOut& cut_out,
                          const WriteOptions& options, const Progress& progress)
{
    if (options.hidden == Hidden::Bleed)
        return usage_error(message("image",
                                   "\"%1\" cannot keep colours under transparent pixels: OpenEXR "
                                   "multiplies them by alpha; use .png or .tif.",
                                   path_text(path)));
    return guarded(path, [&]() -> Result<void> {
        const LinearRows rows(cut_out);
        const PhotoMetadata metadata(cut_out.photo, options);
        return write_rows(
            path,
            {.width = cut_out.photo.width(),
             .height = cut_out.photo.height(),
             .channels = 4,
             .bits =
                 options.bits != 0 ? options.bits : bits_as_the_photo(path, cut_out.photo.depth()),
             .metadata = metadata.get()},
            [&](int y, void* rgba) { rows.write(y, static_cast<float*>(rgba)); }, progress);
    });
}

std::span<const std::uint8_t> icc_of(const Image& photo)
{
    if (photo.icc)
        return *photo.icc;
    return {};
}

} // namespace

Result<void> check_format(const std::filesystem::path& path, int bits)
{
    const std::optional<TargetFormat> format = target_format(path);
    if (!format)
        return usage_error(message("image",
                                   "\"%1\" has no extension that can be written; use .png, "
                                   ".tif, .webp or .exr.",
                                   path_text(path)));
    constexpr std::array known{0, 8, 16, 32};
    if (std::ranges::find(known, bits) == known.end())
        return usage_error(
            message("image", "%1 bits cannot be written; choose 8, 16 or 32.", bits));
    if (bits != 0 && bits < format->least_bits)
        return usage_error(message("image",
                                   "\"%1\" holds 16 or 32 bits in a channel, not %2; choose one "
                                   "of them, or .png.",
                                   path_text(path), bits));
    if (bits > format->most_bits)
        return usage_error(message("image",
                                   "\"%1\" cannot hold %2 bits in a channel, at most %3; choose "
                                   "fewer bits or .tif.",
                                   path_text(path), bits, format->most_bits));
    return {};
}

int bits_as_the_photo(const std::filesystem::path& path, Depth depth)
{
    const TargetFormat format = *target_format(path);
    const int own = depth == Depth::U8 ? 8 : depth == Depth::U16 ? 16 : 32;
    return std::clamp(own, format.least_bits, format.most_bits);
}

Result<void> write_cut_out(const std::filesystem::path& path, const CutOut& cut_out,
                           const WriteOptions& options, const Progress& progress)
{
    if (Result<void> fine = check_format(path, options.bits); !fine)
        return fine;
    if (target_format(path)->format == FileFormat::OpenExr)
        return write_linear(path, cut_out, options, progress);
    return guarded(path, [&]() -> Result<void> {
        const int bits =
            options.bits != 0 ? options.bits : bits_as_the_photo(path, cut_out.photo.depth());
        const PhotoMetadata metadata(cut_out.photo, options);
        const auto row = [&](int y, void* rgba) {
            if (bits == 8)
                compose_row(cut_out, options.hidden, y, static_cast<std::uint8_t*>(rgba));
            else if (bits == 16)
                compose_row(cut_out, options.hidden, y, static_cast<std::uint16_t*>(rgba));
            else
                compose_row(cut_out, options.hidden, y, static_cast<float*>(rgba));
        };
        return write_rows(path,
                          {.width = cut_out.photo.width(),
                           .height = cut_out.photo.height(),
                           .channels = 4,
                           .bits = bits,
                           .icc = icc_of(cut_out.photo),
                           .metadata = metadata.get()},
                          row, progress);
    });
}

Result<void> write_photo(const std::filesystem::path& path, const Image& photo,
                         const Progress& progress)
{
    const int bits =
        std::visit([](const auto& pixels) { return static_cast<int>(8 * sizeof(*pixels.data())); },
                   *photo.colour);
    if (Result<void> fine = check_format(path, bits); !fine)
        return fine;
    return guarded(path, [&]() -> Result<void> {
        const auto row = [&](int y, void* rgb) {
            std::visit(
                [&](const auto& pixels) {
                    std::memcpy(rgb, pixels.row(y),
                                static_cast<std::size_t>(pixels.width()) * 3
                                    * sizeof(*pixels.data()));
                },
                *photo.colour);
        };
        return write_rows(path,
                          {.width = photo.width(),
                           .height = photo.height(),
                           .channels = 3,
                           .bits = bits,
                           .icc = icc_of(photo),
                           .metadata = photo.metadata.get()},
                          row, progress);
    });
}

Result<void> write_alpha(const std::filesystem::path& path, RasterView<float> alpha, int bits,
                         const Progress& progress)
{
    if (Result<void> fine = check_format(path, bits); !fine)
        return fine;
    return guarded(path, [&]() -> Result<void> {
        const TargetFormat format = *target_format(path);
        const int depth = bits == 0 ? format.least_bits : bits;
        const bool is_exr = format.format == FileFormat::OpenExr;
        const auto row = [&](int y, void* codes) {
            const float* from = alpha.row(y);
            if (is_exr)
                std::copy_n(from, alpha.width(), static_cast<float*>(codes));
            else if (depth == 8)
                std::transform(from, from + alpha.width(), static_cast<std::uint8_t*>(codes),
                               alpha_code_8);
            else if (depth == 16)
                std::transform(from, from + alpha.width(), static_cast<std::uint16_t*>(codes),
                               alpha_code_16);
            else
                std::copy_n(from, alpha.width(), static_cast<float*>(codes));
        };
        return write_rows(
            path, {.width = alpha.width(), .height = alpha.height(), .channels = 1, .bits = depth},
            row, progress);
    });
}

} // namespace sdmatte
