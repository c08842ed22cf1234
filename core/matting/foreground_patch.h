// The inner loop of the foreground estimation: a patch of one level, small enough for the
// processor's cache, on which the layers F and B (foreground, background) are relaxed.
#pragma once

#include <array>
#include <memory>

namespace sdmatte::foreground {

// Cells [x0, x1) x [y0, y1) of a level.
struct Region {
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    [[nodiscard]] int width() const { return x1 - x0; }
    [[nodiscard]] int height() const { return y1 - y0; }
};

// `region` grown by `margin` on every side, kept inside width x height.
Region grown(const Region& region, int margin, int width, int height);

// Planes of floats over a region: F of red, green, blue, then B of the same.
struct Layers {
    std::array<const float*, 6> planes = {}; // at (x0, y0)
    int stride = 0;
    Region region;
};

inline constexpr int inner_width = 128;
inline constexpr int inner_height = 32;
inline constexpr int max_margin = 8; // cells around the inner part

class Patch {
public:
    // Means over a cell's pixels of: alpha, its square, the colour, alpha times the colour.
    enum Moment { mean_alpha, mean_square, colour, alpha_colour = colour + 3, moment_count = 8 };

    Patch();

    void reset(const Region& region) { region_ = region; }
    [[nodiscard]] const Region& region() const { return region_; }
    // Row y (of the level) of a moment, at x0: to be filled for the whole region.
    float* moment(int plane, int y) { return plane_row(plane, y - region_.y0); }
    [[nodiscard]] const float* layer(int plane, int y) const; // F at 0..2, B at 3..5
    [[nodiscard]] Layers layers() const;

    // First guess: the layers of the next coarser level, bilinear; or the mean colour.
    // `planes` 3: F alone.
    void start_from(const Layers& coarser, int planes = 6);
    void start_from_colour();
    // Jacobi steps from the moments; results stay within low..high. After n steps the cells at
    // least n away from those sides of the region that are not sides of the picture are exact.
    void relax_cells(int steps, float low, float high);
    // The same for single pixels, with alpha and colour alone filled in.
    void relax_pixels(int steps, float low, float high);

private:
    static constexpr int pad = 8; // keeps rows apart; one cell of it repeats the border
    static constexpr int stride = inner_width + 2 * max_margin + 2 * pad;
    static constexpr int rows = inner_height + 2 * max_margin + 2;
    static constexpr int plane_size = stride * rows;
    enum Plane { left = moment_count, right, up, down, inverse, current = inverse + 3 };
    static constexpr int plane_count = current + 12;

    float* plane_row(int plane, int y)
    {
        return values_.get() + plane * plane_size + (y + 1) * stride + pad;
    }
    [[nodiscard]] const float* plane_row(int plane, int y) const
    {
        return values_.get() + plane * plane_size + (y + 1) * stride + pad;
    }
    void repeat_border(int first_plane, int count);
    void find_weights(int y, float* sum);
    template <class Row>
    void relax(int steps, Row&& row);

    Region region_;
    int from_ = current; // of the two sets of layers, the one that holds the result
    std::unique_ptr<float[]> values_;
};

} // namespace sdmatte::foreground
