#include "document/tile_mask.h"

#include <algorithm>

namespace sdmatte {
namespace {

constexpr TileMask::Tile zeros{};
constexpr int tile_side = TileMask::tile_side;

// One for all masks, so that large areas take no memory.
const TileMask::SharedTile& full_tile()
{
    static const TileMask::SharedTile full = [] {
        auto tile = std::make_shared<TileMask::Tile>();
        tile->fill(255);
        return tile;
    }();
    return full;
}

// Widens `area` by the pixels in which both tiles (null: all 0) at (x0, y0) differ. Beyond the
// mask both are 0.
void include_changes(const TileMask::Tile* before, const TileMask::Tile* after, int x0, int y0,
                     PixelRect& area)
{
    const std::uint8_t* one = (before != nullptr ? *before : zeros).data();
    const std::uint8_t* two = (after != nullptr ? *after : zeros).data();
    for (int y = 0; y < tile_side; ++y, one += tile_side, two += tile_side) {
        const int first = static_cast<int>(std::mismatch(one, one + tile_side, two).first - one);
        if (first == tile_side)
            continue;
        int last = tile_side - 1;
        while (one[last] == two[last])
            --last;
        area.x0 = std::min(area.x0, x0 + first);
        area.x1 = std::max(area.x1, x0 + last + 1);
        area.y0 = std::min(area.y0, y0 + y);
        area.y1 = std::max(area.y1, y0 + y + 1);
    }
}

} // namespace

TileMask::TileMask(int width, int height)
    : width_(width)
    , height_(height)
    , tiles_(std::make_shared<const Tiles>(static_cast<std::size_t>(tiles_across())
                                           * static_cast<std::size_t>(tiles_down())))
{
}

TileMask::TileMask(RasterView<std::uint8_t> codes, std::uint8_t threshold)
    : TileMask(codes.width(), codes.height())
{
    for (int ty = 0; ty < tiles_down(); ++ty) {
        // A row of tiles at a time, so that the area is clipped once.
        const PixelRect band{0, ty * tile_side, width_, (ty + 1) * tile_side};
        edit(band, [&](int y, int x0, int x1, std::uint8_t* to) {
            std::transform(codes.row(y) + x0, codes.row(y) + x1, to, [&](std::uint8_t code) {
                return static_cast<std::uint8_t>(code >= threshold ? 255 : 0);
            });
        });
    }
}

bool TileMask::is_blank() const
{
    return !tiles_
           || std::ranges::none_of(*tiles_, [](const SharedTile& tile) { return tile != nullptr; });
}

std::uint8_t TileMask::at(int x, int y) const
{
    const Tile* const codes = tile(x / tile_side, y / tile_side);
    return codes == nullptr
               ? 0
               : (*codes)[static_cast<std::size_t>(y % tile_side) * tile_side + x % tile_side];
}

void TileMask::edit(const PixelRect& area,
                    const std::function<void(int y, int x0, int x1, std::uint8_t* codes)>& edit_row)
{
    const PixelRect inside{.x0 = std::max(area.x0, 0),
                           .y0 = std::max(area.y0, 0),
                           .x1 = std::min(area.x1, width_),
                           .y1 = std::min(area.y1, height_)};
    if (inside.is_empty())
        return;
    std::shared_ptr<Tiles> changed; // null: nothing has
    for (int ty = inside.y0 / tile_side; ty <= (inside.y1 - 1) / tile_side; ++ty) {
        for (int tx = inside.x0 / tile_side; tx <= (inside.x1 - 1) / tile_side; ++tx) {
            const SharedTile& tile = shared_tile(tx, ty);
            const Tile& before = tile ? *tile : zeros;
            auto after = std::make_shared<Tile>(before);
            const int x0 = std::max(inside.x0, tx * tile_side);
            const int x1 = std::min(inside.x1, (tx + 1) * tile_side);
            const int y1 = std::min(inside.y1, (ty + 1) * tile_side);
            for (int y = std::max(inside.y0, ty * tile_side); y < y1; ++y)
                edit_row(y, x0, x1,
                         after->data() + static_cast<std::size_t>(y % tile_side) * tile_side
                             + x0 % tile_side);
            if (*after == before)
                continue;
            if (!changed)
                changed = std::make_shared<Tiles>(*tiles_);
            SharedTile& place = (*changed)[static_cast<std::size_t>(ty) * tiles_across() + tx];
            if (*after == zeros)
                place = nullptr;
            else if (*after == *full_tile())
                place = full_tile();
            else
                place = std::move(after);
        }
    }
    if (changed)
        tiles_ = std::move(changed);
}

bool TileMask::is_full(int tile_x, int tile_y) const
{
    return shared_tile(tile_x, tile_y) == full_tile();
}

void TileMask::fill_tiles(const std::vector<TilePlace>& places, std::uint8_t code)
{
    const auto is_whole = [&](const TilePlace& place) {
        return code == 0
               || (code == 255 && (place.x + 1) * tile_side <= width_
                   && (place.y + 1) * tile_side <= height_);
    };
    auto changed = std::make_shared<Tiles>(*tiles_);
    for (const TilePlace& place : places)
        if (is_whole(place))
            (*changed)[static_cast<std::size_t>(place.y) * tiles_across() + place.x] =
                code == 0 ? nullptr : full_tile();
    tiles_ = std::move(changed);
    for (const TilePlace& place : places)
        if (!is_whole(place))
            edit({.x0 = place.x * tile_side,
                  .y0 = place.y * tile_side,
                  .x1 = (place.x + 1) * tile_side,
                  .y1 = (place.y + 1) * tile_side},
                 [&](int, int x0, int x1, std::uint8_t* codes) {
                     std::fill_n(codes, x1 - x0, code);
                 });
}

SharedMask TileMask::raster() const
{
    if (is_blank())
        return nullptr;
    Raster<std::uint8_t> codes(width_, height_);
    for (int y = 0; y < height_; ++y) {
        for (int tx = 0; tx < tiles_across(); ++tx) {
            const Tile* const from = tile(tx, y / tile_side);
            if (from == nullptr)
                continue;
            const int x0 = tx * tile_side;
            const int count = std::min(tile_side, width_ - x0);
            std::copy_n(from->data() + static_cast<std::size_t>(y % tile_side) * tile_side, count,
                        codes.row(y) + x0);
        }
    }
    return std::make_shared<const Raster<std::uint8_t>>(std::move(codes));
}

bool TileMask::operator==(const TileMask& other) const
{
    if (width_ != other.width_ || height_ != other.height_)
        return false;
    return tiles_ == other.tiles_ || width_ == 0 || height_ == 0
           || std::ranges::equal(*tiles_, *other.tiles_,
                                 [](const SharedTile& a, const SharedTile& b) {
                                     return a == b || (a && b && *a == *b);
                                 });
}

PixelRect changed_area(const TileMask& before, const TileMask& after)
{
    if (before.width() != after.width() || before.height() != after.height())
        return {.x0 = 0, .y0 = 0, .x1 = after.width(), .y1 = after.height()};
    PixelRect area{.x0 = after.width(), .y0 = after.height(), .x1 = 0, .y1 = 0};
    for (int ty = 0; ty < after.tiles_down(); ++ty)
        for (int tx = 0; tx < after.tiles_across(); ++tx)
            if (before.tile(tx, ty) != after.tile(tx, ty))
                include_changes(before.tile(tx, ty), after.tile(tx, ty), tx * tile_side,
                                ty * tile_side, area);
    return area.is_empty() ? PixelRect{} : area;
}

} // namespace sdmatte
