#include "image/display_colour.h"

#include "base/message.h"
#include "base/path_text.h"

#include <cmath>
#include <fstream>
#include <utility>

namespace sdmatte {
namespace {

constexpr std::size_t most_bytes = std::size_t{64} << 20;

std::span<const std::uint8_t> bytes_of(const SharedProfile& icc)
{
    return icc ? std::span<const std::uint8_t>(*icc) : std::span<const std::uint8_t>();
}

Layout layout_of(Depth depth)
{
    switch (depth) {
    case Depth::U8: return Layout::Rgb8;
    case Depth::U16: return Layout::Rgb16;
    case Depth::F32: return Layout::RgbF32;
    }
    std::unreachable();
}

Depth depth_of(const Pixels& pixels)
{
    return static_cast<Depth>(pixels.index());
}

Result<std::vector<std::uint8_t>> read_profile(const std::filesystem::path& path)
{
    const std::string name = path_text(path.filename());
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    std::ifstream file(path, std::ios::binary);
    if (failed || !file)
        return input_error(
            message("image", "The colour profile %1 cannot be read; choose another file.", name));
    if (size > most_bytes)
        return input_error(
            message("image", "%1 is too large for a colour profile; choose another file.", name));
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(size));
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace

Result<SharedProfile> check_screen_profile(std::vector<std::uint8_t> icc, const std::string& name)
{
    const ProfileSpace space = profile_space(icc);
    if (space == ProfileSpace::Invalid)
        return input_error(message("image",
                                   "%1 is no colour profile, or a damaged one; the screen is "
                                   "taken for sRGB.",
                                   name));
    // A transform that cannot be made lacks the way from colours to the screen's codes.
    if (space != ProfileSpace::Rgb
        || !ColourTransform::between({}, Layout::Rgb8, icc, Layout::Rgb8))
        return input_error(message("image",
                                   "%1 is not the colour profile of a screen; the screen is "
                                   "taken for sRGB.",
                                   name));
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(icc));
}

Result<SharedProfile> read_screen_profile(const std::filesystem::path& file)
{
    auto icc = read_profile(file);
    if (!icc)
        return std::unexpected(icc.error());
    return check_screen_profile(std::move(*icc), path_text(file.filename()));
}

Result<SharedProfile> read_proof_profile(const std::filesystem::path& file)
{
    auto icc = read_profile(file);
    if (!icc)
        return std::unexpected(icc.error());
    const Proof proof{.icc = *icc};
    if (profile_space(*icc) == ProfileSpace::Invalid
        || !ColourTransform::between({}, Layout::Rgb8, {}, Layout::Rgb8, &proof))
        return input_error(message("image",
                                   "%1 is no colour profile that can be proofed; choose the "
                                   "profile of a press or a printer.",
                                   path_text(file.filename())));
    return std::make_shared<const std::vector<std::uint8_t>>(std::move(*icc));
}

DisplayTransform::DisplayTransform(ColourTransform transform)
    : transform_(std::move(transform))
{
}

std::shared_ptr<const DisplayTransform>
DisplayTransform::make(const SharedProfile& icc, Depth depth, const DisplayColours& display)
{
    const Proof proof{.icc = bytes_of(display.proof),
                      .is_perceptual = display.intent == ProofIntent::Perceptual,
                      .marks_out_of_gamut = display.marks_out_of_gamut};
    auto transform =
        ColourTransform::between(bytes_of(icc), layout_of(depth), bytes_of(display.screen),
                                 Layout::Rgb8, display.proof ? &proof : nullptr);
    if (!transform)
        return nullptr;
    return std::shared_ptr<const DisplayTransform>(new DisplayTransform(std::move(*transform)));
}

void DisplayTransform::convert(const Pixels& pixels, int x, int y, int count,
                               std::uint8_t* out) const
{
    const auto pixel_count = static_cast<std::size_t>(count);
    const std::ptrdiff_t first = std::ptrdiff_t{3} * x;
    if (const auto* light = std::get_if<Raster<float>>(&pixels)) {
        std::vector<float> row(light->row(y) + first, light->row(y) + first + 3 * count);
        for (float& value : row)
            if (std::isnan(value)) // which has no code
                value = 0;
        transform_.apply(row.data(), out, pixel_count);
        return;
    }
    std::visit(
        [&](const auto& raster) { transform_.apply(raster.row(y) + first, out, pixel_count); },
        pixels);
}

void DisplayTransform::convert(const std::uint8_t* from, std::uint8_t* to, int count) const
{
    transform_.apply(from, to, static_cast<std::size_t>(count));
}

DisplaySource display_source(const Image& image, const EngineColour& srgb,
                             const DisplayColours& display)
{
    const bool is_tagged = image.icc && !image.icc->empty();
    if (!display.proof) {
        const bool is_own = is_tagged && display.screen && *image.icc == *display.screen;
        if (is_own && image.depth() != Depth::F32)
            return {.pixels = image.colour, .transform = nullptr, .srgb = srgb};
        if (!display.screen || is_srgb(*display.screen))
            return {
                .pixels = srgb.pixels, .transform = nullptr, .srgb = srgb, .starts_at_srgb = true};
    }
    // Floats without a profile are linear light: engine_colour() put them through sRGB's curve.
    if (is_tagged)
        if (auto transform = DisplayTransform::make(image.icc, image.depth(), display))
            return {.pixels = image.colour, .transform = std::move(transform), .srgb = srgb};
    return {.pixels = srgb.pixels,
            .transform = DisplayTransform::make(nullptr, depth_of(*srgb.pixels), display),
            .srgb = srgb,
            .starts_at_srgb = true};
}

DisplaySource DisplaySource::with(std::shared_ptr<const Pixels> own,
                                  const EngineColour& in_srgb) const
{
    return {.pixels = starts_at_srgb ? in_srgb.pixels : std::move(own),
            .transform = transform,
            .srgb = in_srgb,
            .starts_at_srgb = starts_at_srgb};
}

} // namespace sdmatte
