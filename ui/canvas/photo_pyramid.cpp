#include "ui/canvas/photo_pyramid.h"

#include "base/guarded.h"
#include "ui/canvas/build_pyramid.h"

#include <cassert>

namespace sdmatte::studio {
namespace {

void round_row(const std::uint16_t* from, std::uint8_t* to, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] = static_cast<std::uint8_t>((from[i] * 255U + 32767U) / 65535U);
}

Result<SharedPhotoPyramid> build(const EngineColour& colour, const Pyramid* weights,
                                 const PhotoPyramid* like, const Progress& progress)
{
    return guarded([&]() -> Result<SharedPhotoPyramid> {
        PyramidSource source{.width = colour.width(),
                             .height = colour.height(),
                             .channels = 3,
                             .weights = weights,
                             .like = like != nullptr ? &like->levels : nullptr};
        if (const auto* codes = std::get_if<Raster<std::uint8_t>>(colour.pixels.get())) {
            source.base = {colour.pixels, codes};
        } else {
            const auto& wide = std::get<Raster<std::uint16_t>>(*colour.pixels);
            source.fill = [&wide](int x, int y, int width, int height, std::uint8_t* out) {
                for (int i = 0; i < height; ++i, out += std::ptrdiff_t{3} * width)
                    round_row(wide.row(y + i) + std::ptrdiff_t{3} * x, out, 3 * width);
            };
        }
        Result<Pyramid> levels = build_pyramid(source, progress);
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        return std::make_shared<const PhotoPyramid>(std::move(*levels));
    });
}

} // namespace

Result<SharedPhotoPyramid> build_photo_pyramid(const EngineColour& photo, const Progress& progress)
{
    return build(photo, nullptr, nullptr, progress);
}

Result<SharedPhotoPyramid> build_foreground_pyramid(const EngineColour& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress,
                                                    const PhotoPyramid* photo)
{
    assert(alpha.levels.width() == colours.width() && alpha.levels.height() == colours.height());
    return build(colours, &alpha.levels, photo, progress);
}

} // namespace sdmatte::studio
