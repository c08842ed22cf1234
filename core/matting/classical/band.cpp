#include "matting/classical/band.h"

#include "base/parallel.h"

#include <algorithm>
#include <new>
#include <numeric>

namespace sdmatte::classical {
namespace {

// Rows handed out at a time: enough pixels that the hand-out costs nothing beside them.
int rows_a_range(const Band& band)
{
    constexpr std::size_t pixels_a_range = 4096;
    const std::size_t pixels_a_row = band.count / static_cast<std::size_t>(band.height) + 1;
    return static_cast<int>(std::min<std::size_t>(pixels_a_range / pixels_a_row + 1, 1 << 20));
}

} // namespace

Band make_band(int width, int height, const std::function<bool(int, int)>& is_inside)
{
    Band band{.width = width, .height = height, .runs = {}, .row_begin = {0}, .count = 0};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!is_inside(x, y))
                continue;
            const int x0 = x;
            while (x < width && is_inside(x, y))
                ++x;
            band.runs.push_back({.x0 = x0, .x1 = x, .first = band.count});
            band.count += static_cast<std::size_t>(x - x0);
        }
        band.row_begin.push_back(band.runs.size());
    }
    return band;
}

Band find_band(RasterView<std::uint8_t> trimap)
{
    const int width = trimap.width();
    Band band{.width = width, .height = trimap.height(), .runs = {}, .row_begin = {0}, .count = 0};
    const auto is_known = [](std::uint8_t code) {
        return code == trimap_background || code == trimap_foreground;
    };
    for (int y = 0; y < trimap.height(); ++y) {
        const std::uint8_t* row = trimap.row(y);
        const std::uint8_t* end = row + width;
        for (const std::uint8_t* at = row; at != end;) {
            const std::uint8_t* begin = std::find_if_not(at, end, is_known);
            at = std::find_if(begin, end, is_known);
            if (begin == at)
                continue;
            band.runs.push_back({.x0 = static_cast<int>(begin - row),
                                 .x1 = static_cast<int>(at - row),
                                 .first = band.count});
            band.count += static_cast<std::size_t>(at - begin);
        }
        band.row_begin.push_back(band.runs.size());
    }
    return band;
}

void for_each_run(const Band& band, const std::function<void(int, const Run&)>& body,
                  const std::stop_token& stop)
{
    if (band.count == 0)
        return;
    parallel_for(0, band.height, rows_a_range(band), [&](int first, int last) {
        for (int y = first; y < last && !stop.stop_requested(); ++y) {
            for (const Run& run : band.row(y))
                body(y, run);
        }
    });
}

double sum_over_runs(const Band& band, const std::function<double(int, const Run&)>& body)
{
    std::vector<double> sums(static_cast<std::size_t>(band.height), 0.0);
    for_each_run(band,
                 [&](int y, const Run& run) { sums[static_cast<std::size_t>(y)] += body(y, run); });
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

Field::Field(int width, int height)
    : stride_(width + 4)
{
    const std::size_t count =
        static_cast<std::size_t>(stride_) * (static_cast<std::size_t>(height) + 4);
    data_.reset(static_cast<float*>(std::calloc(count, sizeof(float))));
    if (!data_)
        throw std::bad_alloc();
}

} // namespace sdmatte::classical
