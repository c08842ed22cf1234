#include "matting/classical/segment_pyramid.h"

#include "prompt/constraints.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

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

Raster<float> lab_of(RasterView<std::uint8_t> colour)
{
    Raster<float> lab = Raster<float>::uninitialised(colour.width(), colour.height(), 3);
    constexpr float code = 1 / 255.0F;
    std::ranges::transform(colour.values(), lab.values().begin(),
                           [](std::uint8_t value) { return static_cast<float>(value) * code; });
    cv::Mat pixels = header_of(lab);
    cv::cvtColor(pixels, pixels, cv::COLOR_RGB2Lab);
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
