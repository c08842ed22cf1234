#include "ui/canvas/pyramid.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <utility>

namespace sdmatte::studio {

std::uint64_t next_tile_id()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

PyramidLevel::PyramidLevel(int width, int height, int channels)
    : width_(width)
    , height_(height)
    , channels_(channels)
    , tiles_(static_cast<std::size_t>(columns()) * static_cast<std::size_t>(rows()))
{
}

void PyramidLevel::set_tile(int column, int row, Tile tile)
{
    tile.width = std::min(tile_side, width_ - column * tile_side);
    tile.height = std::min(tile_side, height_ - row * tile_side);
    tiles_[place(column, row)] = std::move(tile);
}

Pyramid::Pyramid(std::vector<PyramidLevel> levels)
    : levels_(std::move(levels))
{
}

std::size_t tile_bytes(std::initializer_list<const Pyramid*> pyramids)
{
    std::set<const std::uint8_t*> seen;
    std::size_t bytes = 0;
    for (const Pyramid* pyramid : pyramids)
        for (int n = 0; pyramid != nullptr && n < pyramid->level_count(); ++n) {
            const PyramidLevel& level = pyramid->level(n);
            for (int row = 0; row < level.rows(); ++row)
                for (int column = 0; column < level.columns(); ++column) {
                    const Tile& tile = level.tile(column, row);
                    if (seen.insert(tile.pixels.get()).second)
                        bytes += static_cast<std::size_t>(tile.width)
                                 * static_cast<std::size_t>(tile.height)
                                 * static_cast<std::size_t>(level.channels());
                }
        }
    return bytes;
}

} // namespace sdmatte::studio
