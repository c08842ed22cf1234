#include "matting/classical/segment_cut.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc/detail/gcgraph.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

struct Step {
    int dx;
    int dy;
    float closeness; // 1 / distance
};

// Half of the eight neighbours: each pair is visited once.
constexpr std::array steps{Step{1, 0, 1.0F}, Step{0, 1, 1.0F}, Step{1, 1, 0.70710678F},
                           Step{-1, 1, 0.70710678F}};

float squared_difference(const float* a, const float* b)
{
    const float l = a[0] - b[0];
    const float u = a[1] - b[1];
    const float v = a[2] - b[2];
    return l * l + u * u + v * v;
}

const float* pixel(RasterView<float> lab, int x, int y)
{
    return lab.row(y) + static_cast<std::ptrdiff_t>(3) * x;
}

bool is_inside(int x, int y, int width, int height)
{
    return x >= 0 && y >= 0 && x < width && y < height;
}

} // namespace

float contrast_scale(RasterView<float> lab)
{
    double sum = 0;
    double count = 0;
    for (int y = 0; y < lab.height(); ++y) {
        for (int x = 0; x < lab.width(); ++x) {
            for (const Step& step : steps) {
                if (!is_inside(x + step.dx, y + step.dy, lab.width(), lab.height()))
                    continue;
                sum += static_cast<double>(
                    squared_difference(pixel(lab, x, y), pixel(lab, x + step.dx, y + step.dy)));
                count += 1;
            }
        }
    }
    // Below one unit of Lab nothing can be seen, so it is no edge in a flat picture either.
    return count == 0 ? 1.0F : static_cast<float>(1 / (2 * std::max(1.0, sum / count)));
}

void cut(const Cut& problem, Raster<std::uint8_t>& labels)
{
    const int width = labels.width();
    const int height = labels.height();
    Raster<int> nodes(width, height, 1, -1);
    int node_count = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (problem.is_free.data()[i] != 0)
            nodes.data()[i] = node_count++;
    }
    if (node_count == 0)
        return;
    cv::detail::GCGraph<float> graph(static_cast<unsigned>(node_count),
                                     static_cast<unsigned>(node_count) * 8U);
    for (int i = 0; i < node_count; ++i)
        graph.addVtx();

    std::vector<float> balance(static_cast<std::size_t>(node_count), 0.0F);
    bool has_edges = false;
    const auto terminal = [&](int node, float evidence) {
        balance[static_cast<std::size_t>(node)] += evidence;
    };
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int node = nodes.at(x, y);
            if (node >= 0)
                terminal(node, problem.evidence.at(x, y));
            for (const Step& step : steps) {
                const int other_x = x + step.dx;
                const int other_y = y + step.dy;
                if (!is_inside(other_x, other_y, width, height))
                    continue;
                const int other = nodes.at(other_x, other_y);
                if (node < 0 && other < 0)
                    continue;
                const float difference = squared_difference(pixel(problem.lab, x, y),
                                                            pixel(problem.lab, other_x, other_y));
                const float weight =
                    problem.smoothness * step.closeness * std::exp(-problem.contrast * difference);
                if (node >= 0 && other >= 0) {
                    graph.addEdges(node, other, weight, weight);
                    has_edges = true;
                } else if (node >= 0)
                    terminal(node, labels.at(other_x, other_y) != 0 ? weight : -weight);
                else
                    terminal(other, labels.at(x, y) != 0 ? weight : -weight);
            }
        }
    }
    for (int node = 0; node < node_count; ++node) {
        const float evidence = balance[static_cast<std::size_t>(node)];
        graph.addTermWeights(node, std::max(evidence, 0.0F), std::max(-evidence, 0.0F));
    }
    if (has_edges) // it refuses a graph of lone pixels
        graph.maxFlow();
    const auto is_object = [&](int node) {
        return has_edges ? graph.inSourceSegment(node)
                         : balance[static_cast<std::size_t>(node)] > 0;
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes.data()[i] >= 0)
            labels.data()[i] = is_object(nodes.data()[i]) ? 255 : 0;
    }
}

} // namespace sdmatte
