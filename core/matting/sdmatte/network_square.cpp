#include "matting/sdmatte/network_square.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

// A target pixel lies between two source pixels; `weight` is the second one's.
struct Between {
    int first = 0;
    int second = 0;
    float weight = 0;
};

// Positions are rounded to fp32 as OpenCV does: at the far end of a large photo that is a
// thousandth of a pixel, and seen in the last digits.
std::vector<Between> places(int from, int to)
{
    const double scale = 1.0 / (static_cast<double>(to) / from);
    std::vector<Between> result(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        const auto position = static_cast<float>((i + 0.5) * scale - 0.5);
        const int first = static_cast<int>(std::floor(position));
        const bool is_inside = first >= 0 && first < from - 1;
        result[static_cast<std::size_t>(i)] = {
            .first = std::clamp(first, 0, from - 1),
            .second = std::clamp(first + 1, 0, from - 1),
            .weight = is_inside ? position - static_cast<float>(first) : 0.F};
    }
    return result;
}

// `read_row(y, out)` writes the source's row y.
template <class ReadRow>
Raster<float> sampled(Size from, Size to, int channels, const ReadRow& read_row,
                      const Progress& progress = {})
{
    auto target = Raster<float>::uninitialised(to.width, to.height, channels);
    const std::vector<Between> columns = places(from.width, to.width);
    const std::vector<Between> rows = places(from.height, to.height);
    parallel_for(0, to.height, 16, [&](int begin, int end) {
        std::vector<float> source(static_cast<std::size_t>(from.width) * channels);
        const auto line = [&](int y) {
            std::vector<float> out(static_cast<std::size_t>(to.width) * channels);
            read_row(y, source.data());
            float* value = out.data();
            for (const Between& column : columns)
                for (int c = 0; c < channels; ++c)
                    *value++ = source[static_cast<std::size_t>(column.first) * channels + c]
                                   * (1 - column.weight)
                               + source[static_cast<std::size_t>(column.second) * channels + c]
                                     * column.weight;
            return out;
        };
        int first_y = -1;
        int second_y = -1;
        std::vector<float> first;
        std::vector<float> second;
        for (int y = begin; y < end && !progress.is_cancelled(); ++y) {
            const Between& row = rows[static_cast<std::size_t>(y)];
            if (row.first != first_y)
                first = row.first == second_y ? second : line(row.first);
            if (row.second != second_y)
                second = row.second == row.first ? first : line(row.second);
            first_y = row.first;
            second_y = row.second;
            float* out = target.row(y);
            for (std::size_t i = 0; i < first.size(); ++i)
                out[i] = first[i] * (1 - row.weight) + second[i] * row.weight;
        }
    });
    return target;
}

} // namespace

Raster<float> sampled_photo(const EngineColour& photo, Size size)
{
    return sampled({photo.width(), photo.height()}, size, 3,
                   [&](int y, float* out) { photo.read_row(y, 0, photo.width(), out); });
}

Raster<float> network_square(const EngineColour& photo, int side)
{
    return sampled_photo(photo, {side, side});
}

Raster<float> network_square(RasterView<float> alpha, int side)
{
    return sampled({alpha.width(), alpha.height()}, {side, side}, 1,
                   [&](int y, float* out) { std::copy_n(alpha.row(y), alpha.width(), out); });
}

// Interpolated as codes of 0..255, as the published code does.
Raster<float> alpha_at_photo_size(RasterView<float> alpha, Size photo, const Progress& progress)
{
    const auto read_row = [&](int y, float* out) {
        std::transform(alpha.row(y), alpha.row(y) + alpha.width(), out,
                       [](float value) { return value * 255; });
    };
    Raster<float> result = sampled({alpha.width(), alpha.height()}, photo, 1, read_row, progress);
    parallel_for(0, photo.height, 64, [&](int begin, int end) {
        for (int y = begin; y < end && !progress.is_cancelled(); ++y)
            std::transform(result.row(y), result.row(y) + photo.width, result.row(y),
                           [](float value) { return std::clamp(value / 255, 0.F, 1.F); });
    });
    return result;
}

} // namespace sdmatte
