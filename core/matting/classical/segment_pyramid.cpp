#include "matting/classical/segment_pyramid.h"

#include "base/parallel.h"
#include "prompt/constraints.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sdmatte {
namespace {

std::array<float, 256> linear_light()
{
    std::array<float, 256> linear{};
    for (std::size_t code = 0; code < linear.size(); ++code) {
        const double value = static_cast<double>(code) / 255;
        linear[code] = static_cast<float>(
            value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
    }
    return linear;
}

float lightness(float ratio)
{
    return ratio > 0.008856F ? std::cbrt(ratio) : 7.787F * ratio + 16 / 116.0F;
}

cv::Mat header_of(const Raster<float>& lab)
{
    return {lab.height(), lab.width(), CV_32FC3, const_cast<float*>(lab.data())};
}

Raster<float> halve(const Raster<float>& lab, int width, int height)
{
    Raster<float> half = Raster<float>::uninitialised(width, height, 3);
    cv::Mat target = header_of(half);
    cv::resize(header_of(lab), target, target.size(), 0, 0, cv::INTER_AREA);
    return half;
}

std::uint8_t strongest(const std::array<int, 5>& counts)
{
    constexpr auto foreground = static_cast<std::size_t>(Constraint::Foreground);
    constexpr auto background = static_cast<std::size_t>(Constraint::Background);
    if (counts[foreground] + counts[background] > 0)
        return counts[foreground] >= counts[background] ? foreground : background;
    return static_cast<std::uint8_t>(std::ranges::max_element(counts) - counts.begin());
}

Raster<std::uint8_t> halve(RasterView<std::uint8_t> codes, int width, int height)
{
    Raster<std::uint8_t> half(width, height);
    const auto edge = [](int i, int from, int to) {
        return static_cast<int>(static_cast<std::int64_t>(i) * from / to);
    };
    for (int y = 0; y < height; ++y) {
        const int y0 = edge(y, codes.height(), height);
        const int y1 = std::max(y0 + 1, edge(y + 1, codes.height(), height));
        for (int x = 0; x < width; ++x) {
            const int x0 = edge(x, codes.width(), width);
            const int x1 = std::max(x0 + 1, edge(x + 1, codes.width(), width));
            std::array<int, 5> counts{};
            for (int v = y0; v < y1; ++v) {
                for (int u = x0; u < x1; ++u)
                    ++counts[std::min<std::size_t>(codes.at(u, v), counts.size() - 1)];
            }
            half.at(x, y) = strongest(counts);
        }
    }
    return half;
}

} // namespace

// Written out because the first conversion with OpenCV spends 200 ms on its tables.
Raster<float> lab_of(RasterView<std::uint8_t> colour)
{
    static const std::array<float, 256> linear = linear_light();
    Raster<float> lab = Raster<float>::uninitialised(colour.width(), colour.height(), 3);
    parallel_for(0, colour.height(), 16, [&](int first, int last) {
        const std::size_t begin = static_cast<std::size_t>(first) * colour.width();
        const std::size_t end = static_cast<std::size_t>(last) * colour.width();
        for (std::size_t i = begin; i < end; ++i) {
            const std::uint8_t* code = colour.data() + 3 * i;
            const float r = linear[code[0]];
            const float g = linear[code[1]];
            const float b = linear[code[2]];
            // sRGB primaries to CIE XYZ, divided by the D65 white.
            const float x = lightness((0.412453F * r + 0.357580F * g + 0.180423F * b) / 0.950456F);
            const float y = lightness(0.212671F * r + 0.715160F * g + 0.072169F * b);
            const float z = lightness((0.019334F * r + 0.119193F * g + 0.950227F * b) / 1.088754F);
            float* target = lab.data() + 3 * i;
            target[0] = 116 * y - 16;
            target[1] = 500 * (x - y);
            target[2] = 200 * (y - z);
        }
    });
    return lab;
}

std::vector<SegmentLevel> segment_pyramid(RasterView<std::uint8_t> colour,
                                          RasterView<std::uint8_t> constraints, int coarsest_side)
{
    std::vector<SegmentLevel> levels;
    Raster<std::uint8_t> codes(constraints.width(), constraints.height());
    std::ranges::copy(constraints.values(), codes.data());
    levels.push_back({lab_of(colour), std::move(codes)});
    while (std::max(levels.back().lab.width(), levels.back().lab.height()) > coarsest_side) {
        const SegmentLevel& finer = levels.back();
        const int width = (finer.lab.width() + 1) / 2;
        const int height = (finer.lab.height() + 1) / 2;
        levels.push_back(
            {halve(finer.lab, width, height), halve(finer.constraints.view(), width, height)});
    }
    std::ranges::reverse(levels);
    return levels;
}

Raster<std::uint8_t> enlarge(RasterView<std::uint8_t> codes, int width, int height)
{
    Raster<std::uint8_t> large = Raster<std::uint8_t>::uninitialised(width, height);
    for (int y = 0; y < height; ++y) {
        const auto row = static_cast<std::int64_t>(y) * codes.height() / height;
        const std::uint8_t* source = codes.row(static_cast<int>(row));
        std::uint8_t* target = large.row(y);
        for (int x = 0; x < width; ++x)
            target[x] = source[static_cast<std::int64_t>(x) * codes.width() / width];
    }
    return large;
}

} // namespace sdmatte
