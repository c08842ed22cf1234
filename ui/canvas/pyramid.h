// A picture of 8-bit codes at several sizes, so that showing it costs what the window has pixels,
// whatever the picture has. Immutable once built; shared by all threads. No Qt in here.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace sdmatte::studio {

inline constexpr int tile_side = 256;
inline constexpr int coarsest_side = 256; // the last level's long side is at most this

// A part of a level, at most tile_side x tile_side pixels.
struct Tile {
    const std::uint8_t* pixels = nullptr; // its first pixel, channels interleaved
    std::ptrdiff_t row_bytes = 0;         // from one of its rows to the next
    int width = 0;
    int height = 0;
};

// Level 0 is the picture. Pixel (x, y) of level n is the area average of the pixels of level 0 in
// [x 2^n, (x + 1) 2^n) x [y 2^n, (y + 1) 2^n), of those that exist, rounded once, half up.
class Pyramid {
public:
    using Level = std::shared_ptr<const Raster<std::uint8_t>>;

    explicit Pyramid(std::vector<Level> levels); // at least one

    [[nodiscard]] int width() const { return level(0).width(); }
    [[nodiscard]] int height() const { return level(0).height(); }
    [[nodiscard]] int channels() const { return level(0).channels(); }
    [[nodiscard]] int level_count() const { return static_cast<int>(levels_.size()); }
    [[nodiscard]] const Raster<std::uint8_t>& level(int n) const
    {
        return *levels_[static_cast<std::size_t>(n)];
    }

    [[nodiscard]] int tile_columns(int n) const;
    [[nodiscard]] int tile_rows(int n) const;
    [[nodiscard]] Tile tile(int n, int column, int row) const;

    // Never the same for two pyramids of one run: what a cache of tiles goes by.
    [[nodiscard]] std::uint64_t id() const { return id_; }

private:
    std::vector<Level> levels_;
    std::uint64_t id_;
};

// Pyramid of a level 0 of 1 or 3 channels. `fill(first, last)`, unless empty, is called before
// those rows are read, from several threads. With `weights` (one channel, the same size) a level's
// pixel is the average weighted with 256 w + 1: alpha's colours without those around them.
// Errors: Resource, Cancelled.
Result<Pyramid> build_pyramid(Pyramid::Level base, const std::function<void(int, int)>& fill,
                              const Raster<std::uint8_t>* weights, const Progress& progress);

} // namespace sdmatte::studio
