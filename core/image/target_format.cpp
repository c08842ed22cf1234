#include "image/target_format.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace sdmatte {
namespace {

Result<void> check_quality(const std::filesystem::path& path, int quality, TargetKind kind,
                           Content content)
{
    if (quality < 1 || quality > 100)
        return usage_error(message("image", "A quality goes from 1 to 100, not %1.", quality));
    if (kind != TargetKind::WebP)
        return usage_error(message("image",
                                   "\"%1\" keeps every code, a quality is for .webp only: leave it "
                                   "out or choose .webp.",
                                   path_text(path)));
    if (content == Content::Alpha || content == Content::Trimap)
        return usage_error(message("image",
                                   "\"%1\" holds alpha, which is always exact: leave the quality "
                                   "out.",
                                   path_text(path)));
    return {};
}

} // namespace

std::optional<TargetFormat> target_format(const std::filesystem::path& path)
{
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
    if (extension == ".png")
        return TargetFormat{TargetKind::Png, 8, 16};
    if (extension == ".tif" || extension == ".tiff")
        return TargetFormat{TargetKind::Tiff, 8, 32};
    if (extension == ".webp")
        return TargetFormat{TargetKind::WebP, 8, 8};
    if (extension == ".exr")
        return TargetFormat{TargetKind::OpenExr, 16, 32};
    if (extension == ".ora")
        return TargetFormat{TargetKind::OpenRaster, 8, 16};
    return std::nullopt;
}

Result<void> check_format(const std::filesystem::path& path, int bits)
{
    const std::optional<TargetFormat> format = target_format(path);
    if (!format)
        return usage_error(message("image",
                                   "\"%1\" has no extension that can be written; use .png, "
                                   ".tif, .webp, .exr or .ora.",
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

Result<void> check_options(const std::filesystem::path& path, const WriteOptions& options,
                           Content content)
{
    if (Result<void> fine = check_format(path, options.bits); !fine)
        return fine;
    const TargetKind kind = target_format(path)->kind;
    if (kind == TargetKind::OpenRaster && content != Content::CutOut)
        return usage_error(message("image",
                                   "\"%1\" is for layers of cut-outs; use .png or .tif for what "
                                   "stands alone.",
                                   path_text(path)));
    if (content == Content::Trimap && (kind == TargetKind::OpenExr || options.bits > 8))
        return usage_error(message("image",
                                   "\"%1\" is to hold a trimap, which has 8 bits; use .png, .tif "
                                   "or .webp with 8 bits.",
                                   path_text(path)));
    if (content == Content::CutOut && kind == TargetKind::OpenExr
        && options.hidden == Hidden::Bleed)
        return usage_error(message("image",
                                   "\"%1\" cannot keep colours under transparent pixels: OpenEXR "
                                   "multiplies them by alpha; use .png or .tif.",
                                   path_text(path)));
    return options.quality ? check_quality(path, *options.quality, kind, content) : Result<void>();
}

int bits_as_the_photo(const std::filesystem::path& path, Depth depth)
{
    const TargetFormat format = *target_format(path);
    const int own = depth == Depth::U8 ? 8 : depth == Depth::U16 ? 16 : 32;
    return std::clamp(own, format.least_bits, format.most_bits);
}

} // namespace sdmatte
