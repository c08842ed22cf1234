#include "ui/canvas/photo_pyramid.h"

#include "base/guarded.h"
#include "ui/canvas/build_pyramid.h"

#include <algorithm>
#include <cassert>

namespace sdmatte::studio {
namespace {

void round_row(const std::uint16_t* from, std::uint8_t* to, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] = static_cast<std::uint8_t>((from[i] * 255U + 32767U) / 65535U);
}

DisplaySource of_srgb(const EngineColour& colour)
{
    return {.pixels = colour.pixels, .transform = nullptr, .srgb = {}};
}

// A rectangle is a tile.
void fill_tile(const DisplaySource& colour, int x, int y, int width, int height, std::uint8_t* out)
{
    const auto* const wide = std::get_if<Raster<std::uint16_t>>(colour.pixels.get());
    for (int i = 0; i < height; ++i, out += std::ptrdiff_t{3} * width)
        if (colour.transform)
            colour.transform->convert(*colour.pixels, x, y + i, width, out);
        else
            round_row(wide->row(y + i) + std::ptrdiff_t{3} * x, out, 3 * width);
}

Result<SharedPhotoPyramid> build(const DisplaySource& colour, const Pyramid* weights,
                                 const PhotoPyramid* like, const Progress& progress)
{
    return guarded([&]() -> Result<SharedPhotoPyramid> {
        const bool is_of_this_screen = like != nullptr && like->transform == colour.transform;
        const auto size = std::visit(
            [](const auto& raster) {
                return Size{raster.width(), raster.height()};
            },
            *colour.pixels);
        PyramidSource source{.width = size.width,
                             .height = size.height,
                             .channels = 3,
                             .weights = weights,
                             .like = is_of_this_screen ? &like->levels : nullptr};
        const auto* const codes = std::get_if<Raster<std::uint8_t>>(colour.pixels.get());
        if (codes != nullptr && !colour.transform)
            source.base = {colour.pixels, codes};
        else
            source.fill = [&colour](int x, int y, int width, int height, std::uint8_t* out) {
                fill_tile(colour, x, y, width, height, out);
            };
        Result<Pyramid> levels = build_pyramid(source, progress);
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        const bool is_srgb = !colour.transform && colour.pixels == colour.srgb.pixels;
        return std::make_shared<const PhotoPyramid>(std::move(*levels), colour.transform,
                                                    is_srgb ? EngineColour{} : colour.srgb);
    });
}

} // namespace

std::array<std::uint8_t, 3> PhotoPyramid::srgb_at(int x, int y) const
{
    std::array<std::uint8_t, 3> codes{};
    if (!srgb.pixels) {
        std::copy_n(levels.level(0).pixel(x, y), 3, codes.data());
    } else if (const auto* narrow = std::get_if<Raster<std::uint8_t>>(srgb.pixels.get())) {
        std::copy_n(&narrow->at(x, y), 3, codes.data());
    } else {
        round_row(&std::get<Raster<std::uint16_t>>(*srgb.pixels).at(x, y), codes.data(), 3);
    }
    return codes;
}

Result<SharedPhotoPyramid> build_photo_pyramid(const DisplaySource& photo, const Progress& progress)
{
    return build(photo, nullptr, nullptr, progress);
}

Result<SharedPhotoPyramid> build_photo_pyramid(const EngineColour& photo, const Progress& progress)
{
    return build(of_srgb(photo), nullptr, nullptr, progress);
}

Result<SharedPhotoPyramid> build_foreground_pyramid(const DisplaySource& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress,
                                                    const PhotoPyramid* photo)
{
    return build(colours, &alpha.levels, photo, progress);
}

Result<SharedPhotoPyramid> build_foreground_pyramid(const EngineColour& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress,
                                                    const PhotoPyramid* photo)
{
    assert(alpha.levels.width() == colours.width() && alpha.levels.height() == colours.height());
    return build(of_srgb(colours), &alpha.levels, photo, progress);
}

} // namespace sdmatte::studio
