#include "ui/canvas/derived_view.h"

#include "base/guarded.h"
#include "ui/canvas/build_pyramid.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace sdmatte::studio {

std::uint8_t derived_code(ViewMode mode, std::uint8_t alpha)
{
    const bool is_sure = alpha == 0 || alpha == 255;
    switch (mode) {
    case ViewMode::Trimap: return is_sure ? alpha : 128;
    case ViewMode::EdgeBand: return is_sure ? 0 : 255;
    case ViewMode::Certainty: return static_cast<std::uint8_t>(std::abs(2 * alpha - 255));
    default: return alpha;
    }
}

Result<SharedAlphaPyramid> derive(ViewMode mode, const AlphaPyramid& alpha,
                                  const Progress& progress, const AlphaPyramid* like)
{
    return guarded([&]() -> Result<SharedAlphaPyramid> {
        std::array<std::uint8_t, 256> codes{};
        for (std::size_t i = 0; i < codes.size(); ++i)
            codes[i] = derived_code(mode, static_cast<std::uint8_t>(i));
        const PyramidLevel& level = alpha.levels.level(0);
        // A rectangle is a tile.
        const auto fill = [&](int x, int y, int width, int height, std::uint8_t* out) {
            for (int i = 0; i < height; ++i) {
                const std::uint8_t* row = level.pixel(x, y + i);
                out = std::transform(row, row + width, out,
                                     [&](std::uint8_t code) { return codes[code]; });
            }
        };
        Result<Pyramid> levels = build_pyramid({.width = level.width(),
                                                .height = level.height(),
                                                .fill = fill,
                                                .like = like != nullptr ? &like->levels : nullptr},
                                               progress);
        if (!levels)
            return std::unexpected(std::move(levels.error()));
        return std::make_shared<const AlphaPyramid>(std::move(*levels), alpha.photo);
    });
}

} // namespace sdmatte::studio
