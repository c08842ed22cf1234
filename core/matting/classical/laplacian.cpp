#include "matting/classical/laplacian.h"

#include "matting/classical/colour_covariance.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sdmatte::classical {
namespace {

// Couples neighbours where no window does (pictures one or two pixels wide), too weak to be seen
// anywhere else.
constexpr float grid_weight = 1e-5F;

// Draws alpha to 0, so that the matrix is positive definite where no known pixel is in reach.
constexpr float least_weight = 1e-6F;

constexpr int window_pixels = 9;

// Rows y-2 .. y+2 of the photo and the trimap around one run, two pixels more on each side.
class Surroundings {
public:
    void load(const EngineColour& photo, RasterView<std::uint8_t> trimap, int y, const Run& run)
    {
        x0_ = run.x0 - 2;
        length_ = run.x1 - run.x0 + 4;
        const auto size = static_cast<std::size_t>(length_);
        buffer_.resize(size * 3);
        for (int dy = 0; dy < 5; ++dy) {
            for (auto& plane : colour_[static_cast<std::size_t>(dy)])
                plane.assign(size, 0.F);
            unknown_[static_cast<std::size_t>(dy)].assign(size, 0.F);
            foreground_[static_cast<std::size_t>(dy)].assign(size, 0.F);
            if (y + dy - 2 >= 0 && y + dy - 2 < trimap.height())
                load_row(photo, trimap, y + dy - 2, static_cast<std::size_t>(dy));
        }
    }

    // Element i of a plane is column run.x0 - 2 + i.
    [[nodiscard]] const float* colour(int dy, int channel) const
    {
        return colour_[static_cast<std::size_t>(dy)][static_cast<std::size_t>(channel)].data();
    }
    [[nodiscard]] const float* unknown(int dy) const
    {
        return unknown_[static_cast<std::size_t>(dy)].data();
    }
    [[nodiscard]] const float* foreground(int dy) const
    {
        return foreground_[static_cast<std::size_t>(dy)].data();
    }

private:
    void load_row(const EngineColour& photo, RasterView<std::uint8_t> trimap, int y, std::size_t dy)
    {
        const int first = std::max(x0_, 0);
        const int last = std::min(x0_ + length_, trimap.width());
        photo.read_row(y, first, last, buffer_.data());
        const std::uint8_t* codes = trimap.row(y);
        for (int x = first; x < last; ++x) {
            const auto i = static_cast<std::size_t>(x - x0_);
            const auto from = static_cast<std::size_t>(x - first) * 3;
            for (std::size_t channel = 0; channel < 3; ++channel)
                colour_[dy][channel][i] = buffer_[from + channel];
            foreground_[dy][i] = codes[x] == trimap_foreground ? 1.F : 0.F;
            unknown_[dy][i] =
                codes[x] != trimap_foreground && codes[x] != trimap_background ? 1.F : 0.F;
        }
    }

    int x0_ = 0;
    int length_ = 0;
    std::vector<float> buffer_;
    std::array<std::array<std::vector<float>, 3>, 5> colour_;
    std::array<std::vector<float>, 5> unknown_;
    std::array<std::vector<float>, 5> foreground_;
};

// Mean and inverse of the regularised covariance of the windows in one row.
struct Windows {
    std::array<std::vector<float>, 3> mean;
    // xx, xy, xz, yy, yz, zz; double, as its terms of 1e8 cancel where colours lie on a line.
    std::array<std::vector<double>, 6> inverse;
    std::vector<float> exists; // 1 where the window lies within the picture

    // Windows centred on row `dy` (1..3 of `around`), columns run.x0 - 1 .. run.x1.
    void compute(const Surroundings& around, int dy, int y, const Run& run, int width, int height)
    {
        const int count = run.x1 - run.x0 + 2;
        const auto size = static_cast<std::size_t>(count);
        for (auto& plane : mean)
            plane.resize(size);
        for (auto& plane : inverse)
            plane.resize(size);
        exists.assign(size, 0.F);
        const bool row_exists = y >= 1 && y < height - 1;
        for (int i = 0; i < count; ++i) {
            const int x = run.x0 - 1 + i;
            if (row_exists && x >= 1 && x < width - 1)
                compute_one(around, dy, i);
        }
    }

private:
    void compute_one(const Surroundings& around, int dy, int i)
    {
        const auto at = static_cast<std::size_t>(i);
        std::array<double, 3> m{};
        ColourCovariance c{};
        for (std::size_t channel = 0; channel < 3; ++channel) {
            for (int row = dy - 1; row <= dy + 1; ++row) {
                const float* values = around.colour(row, static_cast<int>(channel)) + i;
                m[channel] += double(values[0]) + double(values[1]) + double(values[2]);
            }
            m[channel] /= window_pixels;
        }
        for (int row = dy - 1; row <= dy + 1; ++row) {
            for (int dx = 0; dx < 3; ++dx) {
                const double r = around.colour(row, 0)[i + dx] - m[0];
                const double g = around.colour(row, 1)[i + dx] - m[1];
                const double b = around.colour(row, 2)[i + dx] - m[2];
                c[0] += r * r;
                c[1] += r * g;
                c[2] += r * b;
                c[3] += g * g;
                c[4] += g * b;
                c[5] += b * b;
            }
        }
        for (double& value : c)
            value /= window_pixels;
        for (const std::size_t diagonal : {0, 3, 5})
            c[diagonal] += laplacian_epsilon / window_pixels;
        const ColourCovariance inverted_c = inverted(c);
        for (std::size_t k = 0; k < inverse.size(); ++k)
            inverse[k][at] = inverted_c[k];
        for (std::size_t channel = 0; channel < 3; ++channel)
            mean[channel][at] = static_cast<float>(m[channel]);
        exists[at] = 1.F;
    }
};

// What one thread needs for one run, kept to save allocations.
struct Workspace {
    Surroundings around;
    Windows windows;
    std::array<std::vector<float>, 3> gain;
};

// Adds the windows centred on row y + wy - 1 and column offset wx - 1 (both 0..2) to the entries
// of the run's pixels.
void add_windows(Workspace& work, int wx, int wy, const Run& run, Stencil& matrix)
{
    const int count = run.x1 - run.x0;
    const Windows& w = work.windows;
    const float* exists = w.exists.data() + wx;
    const float* m0 = w.mean[0].data() + wx;
    const float* m1 = w.mean[1].data() + wx;
    const float* m2 = w.mean[2].data() + wx;
    const double* s0 = w.inverse[0].data() + wx;
    const double* s1 = w.inverse[1].data() + wx;
    const double* s2 = w.inverse[2].data() + wx;
    const double* s3 = w.inverse[3].data() + wx;
    const double* s4 = w.inverse[4].data() + wx;
    const double* s5 = w.inverse[5].data() + wx;
    for (std::vector<float>& plane : work.gain)
        plane.resize(static_cast<std::size_t>(count));
    float* g0 = work.gain[0].data();
    float* g1 = work.gain[1].data();
    float* g2 = work.gain[2].data();
    const float* own_r = work.around.colour(2, 0) + 2;
    const float* own_g = work.around.colour(2, 1) + 2;
    const float* own_b = work.around.colour(2, 2) + 2;
    for (int i = 0; i < count; ++i) {
        const double r = (own_r[i] - m0[i]) * exists[i];
        const double g = (own_g[i] - m1[i]) * exists[i];
        const double b = (own_b[i] - m2[i]) * exists[i];
        g0[i] = static_cast<float>(s0[i] * r + s1[i] * g + s2[i] * b);
        g1[i] = static_cast<float>(s1[i] * r + s3[i] * g + s4[i] * b);
        g2[i] = static_cast<float>(s2[i] * r + s4[i] * g + s5[i] * b);
    }
    for (int jy = 0; jy < 3; ++jy) {
        for (int jx = 0; jx < 3; ++jx) {
            const int column = wx + jx; // in the 5x5 stencil; the row is wy + jy
            const float* r = work.around.colour(wy + jy, 0) + column;
            const float* g = work.around.colour(wy + jy, 1) + column;
            const float* b = work.around.colour(wy + jy, 2) + column;
            const std::size_t k = static_cast<std::size_t>((wy + jy) * stencil_side + column);
            float* entry = matrix.entries[k].data() + run.first;
            const float own = k == stencil_centre ? 1.F : 0.F;
            for (int i = 0; i < count; ++i) {
                const float affinity =
                    g0[i] * (r[i] - m0[i]) + g1[i] * (g[i] - m1[i]) + g2[i] * (b[i] - m2[i]);
                entry[i] += exists[i] * (own - (1.F + affinity) / window_pixels);
            }
        }
    }
}

void add_grid(const Run& run, int y, int width, int height, Stencil& matrix)
{
    const auto add = [&](int dx, int dy) {
        const auto k = static_cast<std::size_t>((dy + 2) * stencil_side + dx + 2);
        for (int x = run.x0; x < run.x1; ++x) {
            const std::size_t i = run.first + static_cast<std::size_t>(x - run.x0);
            if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height)
                continue;
            matrix.entries[k][i] -= grid_weight;
            matrix.entries[stencil_centre][i] += grid_weight;
        }
    };
    for (std::size_t i = run.first; i < run.first + static_cast<std::size_t>(run.x1 - run.x0); ++i)
        matrix.entries[stencil_centre][i] += least_weight;
    add(-1, 0);
    add(1, 0);
    add(0, -1);
    add(0, 1);
}

// Moves the couplings with known pixels to the right-hand side.
void eliminate_known(const Surroundings& around, int y, const Run& run, Laplacian& laplacian)
{
    const int count = run.x1 - run.x0;
    float* right = laplacian.right.row(y) + run.x0;
    for (int dy = 0; dy < stencil_side; ++dy) {
        for (int dx = 0; dx < stencil_side; ++dx) {
            const float* unknown = around.unknown(dy) + dx;
            const float* foreground = around.foreground(dy) + dx;
            const auto k = static_cast<std::size_t>(dy * stencil_side + dx);
            float* entry = laplacian.matrix.entries[k].data() + run.first;
            for (int i = 0; i < count; ++i) {
                right[i] -= entry[i] * foreground[i];
                entry[i] *= unknown[i];
            }
        }
    }
}

} // namespace

Laplacian make_laplacian(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                         const Band& band, const std::stop_token& stop)
{
    Laplacian laplacian{.matrix = Stencil(band.count), .right = Field(band.width, band.height)};
    for_each_run(
        band,
        [&](int y, const Run& run) {
            thread_local Workspace work;
            work.around.load(photo, trimap, y, run);
            for (int wy = 0; wy < 3; ++wy) {
                work.windows.compute(work.around, wy + 1, y + wy - 1, run, band.width, band.height);
                for (int wx = 0; wx < 3; ++wx)
                    add_windows(work, wx, wy, run, laplacian.matrix);
            }
            add_grid(run, y, band.width, band.height, laplacian.matrix);
            eliminate_known(work.around, y, run, laplacian);
        },
        stop);
    return laplacian;
}

} // namespace sdmatte::classical
