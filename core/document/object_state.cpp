#include "document/object_state.h"

#include <algorithm>
#include <utility>

namespace sdmatte {
namespace {

constexpr int side = TileMask::tile_side;

// 255 where the strokes count; the rest of `pixels` stays as it is.
void mark_counting(const TileMask& strokes, Raster<std::uint8_t>& pixels)
{
    for (int y = 0; y < strokes.height(); ++y) {
        for (int tx = 0; tx < strokes.tiles_across(); ++tx) {
            const TileMask::Tile* const tile = strokes.tile(tx, y / side);
            if (tile == nullptr)
                continue;
            const int count = std::min(side, strokes.width() - tx * side);
            const std::uint8_t* from = tile->data() + static_cast<std::size_t>(y % side) * side;
            std::uint8_t* to = pixels.row(y) + static_cast<std::size_t>(tx) * side;
            for (int x = 0; x < count; ++x)
                to[x] = from[x] >= least_stroke_code ? 255 : to[x];
        }
    }
}

SharedMask counting_in_either(const TileMask& first, const TileMask& second)
{
    const bool has_first = counts_anywhere(first);
    const bool has_second = counts_anywhere(second);
    if (!has_first && !has_second)
        return nullptr;
    const TileMask& any = has_first ? first : second;
    Raster<std::uint8_t> pixels(any.width(), any.height());
    if (has_first)
        mark_counting(first, pixels);
    if (has_second)
        mark_counting(second, pixels);
    return std::make_shared<const Raster<std::uint8_t>>(std::move(pixels));
}

bool are_equal(const SharedMask& a, const SharedMask& b)
{
    if (a == b || !a || !b)
        return a == b;
    return a->width() == b->width() && a->height() == b->height()
           && std::ranges::equal(a->values(), b->values());
}

SharedMask counting_pixels(const TileMask& strokes)
{
    return counting_in_either(strokes, {});
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
    return points.empty() && boxes.empty() && !trimap
           && std::ranges::none_of(
               prompt_masks, [this](const auto mask) { return counts_anywhere(this->*mask); });
}

bool ObjectPrompt::operator==(const ObjectPrompt& other) const
{
    return points == other.points && boxes == other.boxes && caption == other.caption
           && uses_strokes_exactly == other.uses_strokes_exactly
           && is_see_through == other.is_see_through
           && std::ranges::all_of(prompt_masks,
                                  [&](const auto mask) { return this->*mask == other.*mask; })
           && are_equal(trimap, other.trimap);
}

ObjectState empty_state(int width, int height)
{
    ObjectState state;
    for (const auto mask : prompt_masks)
        state.prompt.*mask = TileMask(width, height);
    return state;
}

Prompt to_prompt(const ObjectPrompt& prompt)
{
    Prompt result;
    result.points = prompt.points;
    result.boxes = prompt.boxes;
    if (prompt.uses_strokes_exactly) {
        result.area = counting_in_either(prompt.area, prompt.add);
    } else {
        result.area = counting_pixels(prompt.area);
        result.seed_add = counting_pixels(prompt.add);
    }
    result.seed_erase = counting_pixels(prompt.erase);
    result.keep = counting_pixels(prompt.keep);
    result.remove = counting_pixels(prompt.remove);
    result.trimap = prompt.trimap;
    result.caption = prompt.caption;
    result.is_see_through = prompt.is_see_through;
    return result;
}

Finishing finishing_of(const ObjectState& state, std::shared_ptr<const Raster<float>> plain)
{
    return {.edge = state.edge,
            .plain = std::move(plain),
            .keep = counting_pixels(state.prompt.keep),
            .remove = counting_pixels(state.prompt.remove)};
}

} // namespace sdmatte
