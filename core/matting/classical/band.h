// The unknown band of a trimap: the pixels whose alpha is to be found, as runs along rows.
// All work of the solver goes over these runs, so its cost follows the band, not the picture.
#pragma once

#include "base/parallel.h"
#include "image/raster.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <memory>
#include <numeric>
#include <span>
#include <stop_token>
#include <vector>

namespace sdmatte::classical {

// Codes of a trimap.
constexpr std::uint8_t trimap_background = 0;
constexpr std::uint8_t trimap_unknown = 128;
constexpr std::uint8_t trimap_foreground = 255;

// Unknown pixels x0 <= x < x1 of one row; the first is number `first` in row-major order.
struct Run {
    int x0 = 0;
    int x1 = 0;
    std::size_t first = 0;
};

struct Band {
    int width = 0;
    int height = 0;
    std::vector<Run> runs;              // by row, then by x
    std::vector<std::size_t> row_begin; // height + 1 entries into `runs`
    std::size_t count = 0;              // unknown pixels in all
    // The first rows of stretches with about as many unknown pixels each, then the height: what
    // threads share out. Rows without any belong to none.
    std::vector<int> stretch_begin{0};

    [[nodiscard]] std::span<const Run> row(int y) const
    {
        const auto begin = row_begin[static_cast<std::size_t>(y)];
        const auto end = row_begin[static_cast<std::size_t>(y) + 1];
        return std::span(runs).subspan(begin, end - begin);
    }
};

// The pixels of a height x width x 1 raster whose code is neither background nor foreground.
Band find_band(RasterView<std::uint8_t> trimap);

// The pixels for which `is_inside(x, y)` holds.
Band make_band(int width, int height, const std::function<bool(int, int)>& is_inside);

// Calls body(y, run) for every run, several rows at a time in parallel; leaves rows out once a
// stop is requested.
template <class Body>
void for_each_run(const Band& band, const Body& body, const std::stop_token& stop = {})
{
    const auto stretches = static_cast<int>(band.stretch_begin.size()) - 1;
    parallel_for(0, stretches, 1, [&](int first, int last) {
        const int end = band.stretch_begin[static_cast<std::size_t>(last)];
        for (int y = band.stretch_begin[static_cast<std::size_t>(first)];
             y < end && !stop.stop_requested(); ++y) {
            for (const Run& run : band.row(y))
                body(y, run);
        }
    });
}

// Sum over all runs of body(y, run), the same whatever the number of threads.
template <class Body>
double sum_over_runs(const Band& band, const Body& body)
{
    std::vector<double> sums(static_cast<std::size_t>(band.height), 0.0);
    for_each_run(band,
                 [&](int y, const Run& run) { sums[static_cast<std::size_t>(y)] += body(y, run); });
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

// What the solver reads and drops past the end of a run, of its vectors and of its matrix: it
// works on so many pixels at a time.
constexpr std::size_t read_ahead = 16;

// A float for every pixel of the picture and two more on each side, zero at first, so that a
// stencil of radius 2 never leaves it. Pages that nobody writes to take no memory.
class Field {
public:
    Field() = default;
    Field(int width, int height); // throws std::bad_alloc

    [[nodiscard]] float* row(int y) { return data_.get() + offset(y); }
    [[nodiscard]] const float* row(int y) const { return data_.get() + offset(y); }
    [[nodiscard]] std::ptrdiff_t stride() const { return stride_; }

private:
    [[nodiscard]] std::ptrdiff_t offset(int y) const { return (y + 2) * stride_ + 2; }

    struct Free {
        void operator()(float* data) const { std::free(data); }
    };
    std::unique_ptr<float, Free> data_;
    std::ptrdiff_t stride_ = 0;
};

} // namespace sdmatte::classical
