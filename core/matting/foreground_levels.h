// The coarse levels of the foreground estimation. Level 0 is the photo's pixels; each further
// level has half the width and height, rounded up. Levels 0 and 1 exist only patch by patch.
#pragma once

#include "image/raster.h"
#include "matting/foreground_patch.h"

#include <memory>
#include <vector>

namespace sdmatte::foreground {

template <class T>
struct Photo {
    RasterView<T> colour; // height x width x 3
    RasterView<float> alpha;
};

// Floats, plane after plane.
class Planes {
public:
    Planes() = default;
    Planes(int width, int height, int count);

    float* row(int plane, int y) { return values_.get() + offset(plane, y); }
    [[nodiscard]] const float* row(int plane, int y) const
    {
        return values_.get() + offset(plane, y);
    }
    [[nodiscard]] bool is_empty() const { return values_ == nullptr; }

private:
    [[nodiscard]] std::size_t offset(int plane, int y) const
    {
        return (static_cast<std::size_t>(plane) * height_ + y) * width_;
    }

    std::unique_ptr<float[]> values_;
    int width_ = 0;
    int height_ = 0;
};

struct Level {
    Level(int columns, int rows); // moments allocated, layers not

    int width = 0;
    int height = 0;
    Planes moments; // as in Patch; given back when the layers are there
    Planes layers;  // F, B

    [[nodiscard]] Layers view() const;
};

inline constexpr int first_stored_level = 2;

// Means over the `side` x `side` pixels of `count` cells from (first, y) on, into one row of
// each moment. Pixels beyond the border repeat it. alpha is taken within 0..1 and colours that
// are not finite as 0.
template <int side, class T>
void find_moments(const Photo<T>& photo, int first, int y, int count,
                  const std::array<float*, Patch::moment_count>& out);

// Row y of the next coarser level's moments.
void halve_moments(const Level& fine, int y, Level& coarse);

// The layers of a level from those of the coarser one (null: this is the coarsest), for the
// tile of the level that `inner` is. Only the tile's part of level.layers is written.
void solve_tile(Level& level, const Level* coarser, const Region& inner, float low, float high,
                Patch& patch);

} // namespace sdmatte::foreground
