#include "prompt/network_raster.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace sdmatte {
namespace {

constexpr std::size_t coordinate_values = 1680;
constexpr std::size_t published_coordinates = 20;

float over_side(int pixels, int side)
{
    return static_cast<float>(static_cast<double>(pixels) / side);
}

std::vector<double> gaussian_weights(double sigma)
{
    const int radius = static_cast<int>(4.0 * sigma + 0.5);
    std::vector<double> weights(static_cast<std::size_t>(radius) + 1);
    double sum = 0;
    for (int i = 0; i <= radius; ++i) {
        weights[static_cast<std::size_t>(i)] = std::exp(-0.5 * i * i / (sigma * sigma));
        sum += (i == 0 ? 1 : 2) * weights[static_cast<std::size_t>(i)];
    }
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

// What a delta at `position` on a line of `length` pixels becomes: its own bell, and those of its
// mirror images d c b a | a b c d | d c b a.
std::vector<double> blurred_delta(int position, int length, const std::vector<double>& weights)
{
    const int radius = static_cast<int>(weights.size()) - 1;
    std::vector<double> line(static_cast<std::size_t>(length), 0.0);
    const auto add_bell = [&](int centre) {
        for (int x = std::max(0, centre - radius); x <= std::min(length - 1, centre + radius); ++x)
            line[static_cast<std::size_t>(x)] +=
                weights[static_cast<std::size_t>(std::abs(x - centre))];
    };
    const int periods = radius / (2 * length) + 1;
    for (int period = -periods; period <= periods; ++period) {
        add_bell(position + 2 * length * period);
        add_bell(-1 - position + 2 * length * period);
    }
    return line;
}

// The published code filters rows, then columns, in fp32 with double sums, and divides by the
// peak in fp32; the same order here gives the same bits.
void add_point(Raster<float>& mask, const Point& point, const std::vector<double>& weights)
{
    const int side = mask.width();
    const std::vector<double> along_y = blurred_delta(point.y, side, weights);
    const std::vector<double> along_x = blurred_delta(point.x, side, weights);
    const double highest_y = *std::ranges::max_element(along_y);
    const double highest_x = *std::ranges::max_element(along_x);
    const float peak = static_cast<float>(highest_x * static_cast<float>(highest_y));
    for (int y = 0; y < side; ++y) {
        const float column = static_cast<float>(along_y[static_cast<std::size_t>(y)]);
        if (column == 0)
            continue;
        float* row = mask.row(y);
        for (int x = 0; x < side; ++x) {
            const float value =
                static_cast<float>(along_x[static_cast<std::size_t>(x)] * column) / peak;
            row[x] = std::max(row[x], value);
        }
    }
}

// OpenCV's INTER_NEAREST, rounding included: the ratio is the reciprocal of out / in.
std::vector<int> nearest_sources(int in, int out)
{
    const double step = 1.0 / (static_cast<double>(out) / in);
    std::vector<int> sources(static_cast<std::size_t>(out));
    for (int i = 0; i < out; ++i)
        sources[static_cast<std::size_t>(i)] =
            std::min(static_cast<int>(std::floor(i * step)), in - 1);
    return sources;
}

template <class Code, class Value>
Raster<float> sample(RasterView<Code> codes, int side, Value value)
{
    const std::vector<int> columns = nearest_sources(codes.width(), side);
    const std::vector<int> rows = nearest_sources(codes.height(), side);
    Raster<float> raster = Raster<float>::uninitialised(side, side);
    for (int y = 0; y < side; ++y) {
        const Code* source = codes.row(rows[static_cast<std::size_t>(y)]);
        float* target = raster.row(y);
        for (int x = 0; x < side; ++x)
            target[x] = value(source[columns[static_cast<std::size_t>(x)]]);
    }
    return raster;
}

std::vector<float> whole_square()
{
    return {0.F, 0.F, 1.F, 1.F};
}

std::vector<float> box_of_pixels_on(const Raster<float>& mask)
{
    const int side = mask.width();
    int x0 = side;
    int y0 = side;
    int x1 = -1;
    int y1 = -1;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            if (mask.at(x, y) != 0) {
                x0 = std::min(x0, x);
                x1 = std::max(x1, x);
                y0 = std::min(y0, y);
                y1 = y;
            }
    if (x1 < 0)
        return whole_square();
    return {over_side(x0, side), over_side(y0, side), over_side(x1, side), over_side(y1, side)};
}

int pixel_at_side(int x, int photo, int side)
{
    return static_cast<int>((2 * static_cast<long long>(x) + 1) * side / (2LL * photo));
}

std::pair<int, int> edges_at_side(int first, int last, int photo, int side)
{
    const auto edge = [&](int x) {
        return static_cast<int>(std::nearbyint(static_cast<double>(x) * side / photo));
    };
    const int begin = std::min(edge(first), side - 1);
    return {begin, std::max(edge(last), begin + 1)};
}

} // namespace

Point point_at_side(const Point& point, int photo_width, int photo_height, int side)
{
    return {pixel_at_side(point.x, photo_width, side), pixel_at_side(point.y, photo_height, side),
            point.is_positive};
}

Box box_at_side(const Box& box, int photo_width, int photo_height, int side)
{
    const auto [x0, x1] = edges_at_side(box.x0, box.x1, photo_width, side);
    const auto [y0, y1] = edges_at_side(box.y0, box.y1, photo_height, side);
    return {x0, y0, x1, y1};
}

std::size_t padded_coordinate_count(std::size_t point_count)
{
    assert(point_count <= max_network_points);
    std::size_t count = std::max(published_coordinates, 2 * point_count);
    while (coordinate_values % count != 0)
        ++count;
    return count;
}

NetworkPrompt point_prompt(std::span<const Point> points, int side, double sigma)
{
    NetworkPrompt prompt{.kind = PromptKind::Point, .mask = Raster<float>(side, side)};
    const std::vector<double> weights = gaussian_weights(sigma);
    for (const Point& point : points) {
        add_point(prompt.mask, point, weights);
        prompt.coordinates.push_back(over_side(point.x, side));
        prompt.coordinates.push_back(over_side(point.y, side));
    }
    prompt.coordinates.resize(padded_coordinate_count(points.size()), 0.F);
    return prompt;
}

NetworkPrompt box_prompt(const Box& box, int side)
{
    NetworkPrompt prompt{
        .kind = PromptKind::Box,
        .mask = Raster<float>(side, side),
        .coordinates = {over_side(box.x0, side), over_side(box.y0, side), over_side(box.x1, side),
                        over_side(box.y1, side)},
    };
    for (int y = box.y0; y < box.y1; ++y)
        std::fill(prompt.mask.row(y) + box.x0, prompt.mask.row(y) + box.x1, 1.F);
    return prompt;
}

NetworkPrompt mask_prompt(RasterView<std::uint8_t> mask, int side)
{
    NetworkPrompt prompt{
        .kind = PromptKind::Mask,
        .mask = sample(mask, side, [](std::uint8_t code) { return code != 0 ? 1.F : 0.F; }),
    };
    prompt.coordinates = box_of_pixels_on(prompt.mask);
    return prompt;
}

NetworkPrompt trimap_prompt(RasterView<std::uint8_t> trimap, int side)
{
    const auto value = [](std::uint8_t code) { return code == 0 ? 0.F : code == 255 ? 1.F : 0.5F; };
    return {.kind = PromptKind::Trimap,
            .mask = sample(trimap, side, value),
            .coordinates = whole_square()};
}

NetworkPrompt auto_prompt(int side)
{
    return {.kind = PromptKind::Auto,
            .mask = Raster<float>(side, side, 1, 1.F),
            .coordinates = whole_square()};
}

NetworkPrompt prompt_at_side(const NetworkPrompt& prompt, int side)
{
    return {.kind = prompt.kind,
            .mask = sample(prompt.mask.view(), side, [](float value) { return value; }),
            .coordinates = prompt.coordinates};
}

NetworkPrompt make_network_prompt(const FusedPrompt& fused, int photo_width, int photo_height,
                                  int side)
{
    switch (fused.kind) {
    case PromptKind::Point: {
        std::vector<Point> points;
        for (const Point& point : fused.points)
            points.push_back(point_at_side(point, photo_width, photo_height, side));
        return point_prompt(points, side, point_sigma_at_1024 * side / 1024);
    }
    case PromptKind::Box:
        return box_prompt(box_at_side(fused.box, photo_width, photo_height, side), side);
    case PromptKind::Mask: return mask_prompt(*fused.mask, side);
    case PromptKind::Trimap: return trimap_prompt(*fused.mask, side);
    case PromptKind::Auto: return auto_prompt(side);
    }
    std::unreachable();
}

} // namespace sdmatte
