// A picture of 8-bit codes at several sizes, so that showing it costs what the window has pixels,
// whatever the picture has. A set of tiles, immutable once built and shared: by all threads, and
// by pictures that have some of them in common. No Qt in here.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <vector>

namespace sdmatte::studio {

inline constexpr int tile_side = 256;
inline constexpr int coarsest_side = 256; // the last level's long side is at most this

// A part of a level, at most tile_side x tile_side pixels.
struct Tile {
    std::shared_ptr<const std::uint8_t> pixels{}; // its first pixel, channels interleaved
    std::ptrdiff_t row_bytes = 0;                 // from one of its rows to the next
    std::uint64_t id = 0; // the same for two tiles of one run only if their pixels are
    int width = 0;
    int height = 0;
};

std::uint64_t next_tile_id();

class PyramidLevel {
public:
    PyramidLevel(int width, int height, int channels); // its tiles have no pixels yet

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] int channels() const { return channels_; }
    [[nodiscard]] int columns() const { return (width_ + tile_side - 1) / tile_side; }
    [[nodiscard]] int rows() const { return (height_ + tile_side - 1) / tile_side; }

    [[nodiscard]] const Tile& tile(int column, int row) const { return tiles_[place(column, row)]; }
    void set_tile(int column, int row, Tile tile); // while it is built; sets the tile's size

    // The pixel's first code; those to its right follow up to the end of its tile.
    [[nodiscard]] const std::uint8_t* pixel(int x, int y) const
    {
        assert(x >= 0 && x < width_ && y >= 0 && y < height_);
        const Tile& tile = tiles_[place(x / tile_side, y / tile_side)];
        return tile.pixels.get() + y % tile_side * tile.row_bytes
               + std::ptrdiff_t{x % tile_side} * channels_;
    }
    [[nodiscard]] const std::uint8_t& at(int x, int y, int channel = 0) const
    {
        return pixel(x, y)[channel];
    }

private:
    [[nodiscard]] std::size_t place(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns())
               + static_cast<std::size_t>(column);
    }

    int width_;
    int height_;
    int channels_;
    std::vector<Tile> tiles_;
};

// Level 0 is the picture. Pixel (x, y) of level n is the area average of the pixels of level 0 in
// [x 2^n, (x + 1) 2^n) x [y 2^n, (y + 1) 2^n), of those that exist, rounded once, half up.
class Pyramid {
public:
    explicit Pyramid(std::vector<PyramidLevel> levels); // at least one

    [[nodiscard]] int width() const { return level(0).width(); }
    [[nodiscard]] int height() const { return level(0).height(); }
    [[nodiscard]] int channels() const { return level(0).channels(); }
    [[nodiscard]] int level_count() const { return static_cast<int>(levels_.size()); }
    [[nodiscard]] const PyramidLevel& level(int n) const
    {
        return levels_[static_cast<std::size_t>(n)];
    }

private:
    std::vector<PyramidLevel> levels_;
};

// Bytes of the tiles of some pyramids (null ones have none), shared ones once.
std::size_t tile_bytes(std::initializer_list<const Pyramid*> pyramids);

} // namespace sdmatte::studio
