#include "ui/canvas/photo_pyramid.h"

#include "base/guarded.h"

#include <cassert>

namespace sdmatte::studio {
namespace {

void round_row(const std::uint16_t* from, std::uint8_t* to, int count)
{
    for (int i = 0; i < count; ++i)
        to[i] = static_cast<std::uint8_t>((from[i] * 255U + 32767U) / 65535U);
}

Result<SharedPhotoPyramid> build(const EngineColour& photo, const Raster<std::uint8_t>* weights,
                                 const Progress& progress)
{
    return guarded([&]() -> Result<SharedPhotoPyramid> {
        Result<Pyramid> levels = [&] {
            if (const auto* codes = std::get_if<Raster<std::uint8_t>>(photo.pixels.get()))
                return build_pyramid(Pyramid::Level(photo.pixels, codes), {}, weights, progress);
            const auto& wide = std::get<Raster<std::uint16_t>>(*photo.pixels);
            const auto codes = std::make_shared<Raster<std::uint8_t>>(
                Raster<std::uint8_t>::uninitialised(wide.width(), wide.height(), wide.channels()));
            const auto fill = [&](int first, int last) {
                for (int y = first; y < last; ++y)
                    round_row(wide.row(y), codes->row(y), wide.width() * wide.channels());
            };
            return build_pyramid(codes, fill, weights, progress);
        }();
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        return std::make_shared<const PhotoPyramid>(std::move(*levels));
    });
}

} // namespace

Result<SharedPhotoPyramid> build_photo_pyramid(const EngineColour& photo, const Progress& progress)
{
    return build(photo, nullptr, progress);
}

Result<SharedPhotoPyramid> build_foreground_pyramid(const EngineColour& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress)
{
    assert(alpha.levels.width() == colours.width() && alpha.levels.height() == colours.height());
    return build(colours, &alpha.levels.level(0), progress);
}

} // namespace sdmatte::studio
