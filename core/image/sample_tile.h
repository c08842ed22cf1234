// A square of the sample picture while it is drawn: premultiplied colours and coverage.
#pragma once

#include "image/sample_scene.h"

#include <memory>

namespace sdmatte {

constexpr int tile_side = 128;

struct Bounds { // pixels, maximum exclusive
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;
};

// How the scene lies on the picture's pixels.
struct TileGrid {
    int width = 0;
    int height = 0;
    int columns = 0;
    int rows = 0;
    float scale = 1; // pixels per unit: the shorter side

    static TileGrid make(int width, int height);
    [[nodiscard]] Bounds tile(int index) const;
    [[nodiscard]] Vec2 to_pixels(Vec2 at) const;
    [[nodiscard]] Vec2 to_scene(float x, float y) const;
};

struct TilePixel {
    Rgb colour; // premultiplied
    float alpha = 0;
};

struct Tile {
    std::vector<TilePixel> pixels =
        std::vector<TilePixel>(static_cast<std::size_t>(tile_side) * tile_side);

    TilePixel& at(int x, int y) { return pixels[static_cast<std::size_t>(y) * tile_side + x]; }
};

struct TileItem { // one of the two
    const Strand* strand = nullptr;
    const Blob* blob = nullptr;
};

Bounds bounds_of(const Strand& strand, const TileGrid& grid);
Bounds bounds_of(const Blob& blob, const TileGrid& grid);

void clear(Tile& tile);
void fill_garden(Tile& tile, Bounds bounds, const TileGrid& grid, std::uint64_t seed);
void draw(Tile& tile, Bounds bounds, const TileGrid& grid, const std::vector<TileItem>& items);

} // namespace sdmatte
