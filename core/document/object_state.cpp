#include "document/object_state.h"

#include <algorithm>

namespace sdmatte {
namespace {

SharedMask to_seed(const TileMask& stroke)
{
    if (!counts_anywhere(stroke))
        return nullptr;
    constexpr int side = TileMask::tile_side;
    Raster<std::uint8_t> seed(stroke.width(), stroke.height());
    for (int y = 0; y < stroke.height(); ++y) {
        for (int tx = 0; tx < stroke.tiles_across(); ++tx) {
            const TileMask::Tile* const tile = stroke.tile(tx, y / side);
            if (tile == nullptr)
                continue;
            const int count = std::min(side, stroke.width() - tx * side);
            std::transform(
                tile->data() + static_cast<std::size_t>(y % side) * side,
                tile->data() + static_cast<std::size_t>(y % side) * side + count,
                seed.row(y) + static_cast<std::size_t>(tx) * side, [](std::uint8_t code) {
                    return static_cast<std::uint8_t>(code >= least_stroke_code ? 255 : 0);
                });
        }
    }
    return std::make_shared<const Raster<std::uint8_t>>(std::move(seed));
}

} // namespace

bool counts_anywhere(const TileMask& strokes)
{
    for (int ty = 0; ty < strokes.tiles_down(); ++ty)
        for (int tx = 0; tx < strokes.tiles_across(); ++tx)
            if (const TileMask::Tile* tile = strokes.tile(tx, ty))
                if (std::ranges::any_of(
                        *tile, [](std::uint8_t code) { return code >= least_stroke_code; }))
                    return true;
    return false;
}

bool ObjectPrompt::is_empty() const
{
    return points.empty() && boxes.empty() && !counts_anywhere(add) && !counts_anywhere(erase);
}

ObjectState empty_state(int width, int height)
{
    ObjectState state;
    state.prompt.add = TileMask(width, height);
    state.prompt.erase = TileMask(width, height);
    return state;
}

Prompt to_prompt(const ObjectPrompt& prompt)
{
    Prompt result;
    result.points = prompt.points;
    result.boxes = prompt.boxes;
    result.seed_add = to_seed(prompt.add);
    result.seed_erase = to_seed(prompt.erase);
    result.is_see_through = prompt.is_see_through;
    return result;
}

} // namespace sdmatte
