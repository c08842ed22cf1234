// Painted strokes: a mask of the photo's size in immutable tiles that copies share. Copying one
// costs nothing, and a changed one holds the tiles that changed and a list of all of them (16
// bytes a tile): undo keeps whole masks and pays for what was painted. A copy may go to another
// thread.
#pragma once

#include "prompt/prompt.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace sdmatte {

struct PixelRect { // pixel edges; the maximum is exclusive
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    [[nodiscard]] bool is_empty() const { return x0 >= x1 || y0 >= y1; }
    bool operator==(const PixelRect&) const = default;
};

class TileMask {
public:
    static constexpr int tile_side = 256;
    using Tile = std::array<std::uint8_t, std::size_t{tile_side} * tile_side>; // row-major
    using SharedTile = std::shared_ptr<const Tile>;

    TileMask() = default;            // 0 x 0
    TileMask(int width, int height); // nothing painted
    // 255 where a code is at least `threshold`, else 0. Throws std::bad_alloc.
    TileMask(RasterView<std::uint8_t> codes, std::uint8_t threshold);

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int tiles_across() const { return (width_ + tile_side - 1) / tile_side; }
    [[nodiscard]] int tiles_down() const { return (height_ + tile_side - 1) / tile_side; }

    [[nodiscard]] bool is_blank() const; // every pixel 0
    [[nodiscard]] std::uint8_t at(int x, int y) const;
    // Null: all of it is 0. Pixels of a tile beyond the mask are 0.
    [[nodiscard]] const Tile* tile(int tile_x, int tile_y) const
    {
        return shared_tile(tile_x, tile_y).get();
    }
    [[nodiscard]] const SharedTile& shared_tile(int tile_x, int tile_y) const
    {
        return (*tiles_)[static_cast<std::size_t>(tile_y) * tiles_across() + tile_x];
    }

    // Calls edit_row(y, x0, x1, codes) for each row of each tile under `area` (clipped to the
    // mask); codes[0] is the pixel (x0, y). Only tiles that come out different are replaced, and
    // other masks never see it. Throws std::bad_alloc; nothing is changed then.
    void edit(const PixelRect& area,
              const std::function<void(int y, int x0, int x1, std::uint8_t* codes)>& edit_row);

    // Every pixel is known to be 255 (it may be without being known: cut tiles never are).
    [[nodiscard]] bool is_full(int tile_x, int tile_y) const;
    // Gives every pixel of some tiles one code. Those of code 255 that lie wholly inside share
    // their memory.
    struct TilePlace {
        int x = 0;
        int y = 0;
    };
    void fill_tiles(const std::vector<TilePlace>& places, std::uint8_t code);

    // height x width x 1 codes; null when blank. Throws std::bad_alloc.
    [[nodiscard]] SharedMask raster() const;

    // The same size and codes; tiles that both share are not read.
    bool operator==(const TileMask& other) const;

private:
    using Tiles = std::vector<SharedTile>; // null if and only if all of a tile is 0

    int width_ = 0;
    int height_ = 0;
    std::shared_ptr<const Tiles> tiles_; // never written to: other masks may share it
};

// The least rectangle outside of which both masks are equal, found by reading only tiles that they
// do not share; all of `after` when the sizes differ.
PixelRect changed_area(const TileMask& before, const TileMask& after);

} // namespace sdmatte
