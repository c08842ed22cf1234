#include "ui/canvas/tile_pixels.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace sdmatte::studio {
namespace {

// The one tile of code 0 and the one of 255 that all pictures of one channel share.
const Tile& constant_tile(std::uint8_t code)
{
    static const auto tiles = [] {
        std::array<Tile, 2> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto pixels = make_pixels(std::size_t{tile_side} * tile_side);
            std::memset(pixels.get(), i == 0 ? 0 : 255, std::size_t{tile_side} * tile_side);
            made[i] = {.pixels = pixels, .row_bytes = tile_side, .id = next_tile_id()};
        }
        return made;
    }();
    return tiles[code == 0 ? 0 : 1];
}

} // namespace

std::shared_ptr<std::uint8_t> make_pixels(std::size_t bytes)
{
    const auto array = std::make_shared_for_overwrite<std::uint8_t[]>(bytes);
    return {array, array.get()};
}

bool is_all(const Tile& tile, std::uint8_t code)
{
    if (tile.pixels == constant_tile(code).pixels)
        return true;
    for (int y = 0; y < tile.height; ++y) {
        const std::uint8_t* row = tile.pixels.get() + y * tile.row_bytes;
        if (!std::all_of(row, row + tile.width, [code](std::uint8_t v) { return v == code; }))
            return false;
    }
    return true;
}

bool are_equal(const Tile& a, const Tile& b, int channels)
{
    if (a.pixels == b.pixels)
        return true;
    const auto bytes = static_cast<std::size_t>(a.width) * static_cast<std::size_t>(channels);
    for (int y = 0; y < a.height; ++y)
        if (std::memcmp(a.pixels.get() + y * a.row_bytes, b.pixels.get() + y * b.row_bytes, bytes)
            != 0)
            return false;
    return true;
}

Tile condensed(Tile tile, int channels)
{
    if (channels != 1)
        return tile;
    const std::uint8_t code = *tile.pixels;
    return (code == 0 || code == 255) && is_all(tile, code) ? constant_tile(code) : tile;
}

} // namespace sdmatte::studio
