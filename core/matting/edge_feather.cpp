#include "matting/edge_stages.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte::edge {
namespace {

// The Gaussian's weights from the centre outward, both sides together with sum 1.
std::vector<float> gaussian(float deviation)
{
    std::vector<float> weights(static_cast<std::size_t>(feather_radius(deviation)) + 1);
    double sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double distance = static_cast<double>(i) / deviation;
        weights[i] = static_cast<float>(std::exp(-0.5 * distance * distance));
        sum += i == 0 ? weights[i] : 2 * weights[i];
    }
    for (float& weight : weights)
        weight = static_cast<float>(weight / sum);
    return weights;
}

} // namespace

// Beyond three deviations lies 0.3 % of the weight.
int feather_radius(float deviation_px)
{
    return static_cast<int>(std::ceil(3 * deviation_px));
}

// Both passes add weighted differences to the pixel, so constant alpha stays as it is, bit for
// bit, and opaque pixels stay opaque.
void feather(Raster<float>& alpha, float deviation_px, const std::stop_token& stop)
{
    const std::vector<float> weights = gaussian(deviation_px);
    const int radius = static_cast<int>(weights.size()) - 1;
    const int width = alpha.width();
    const int height = alpha.height();
    std::vector<float> line(static_cast<std::size_t>(width) + 2 * static_cast<std::size_t>(radius));
    Raster<float> across = Raster<float>::uninitialised(width, height);
    for (int y = 0; y < height && !stop.stop_requested(); ++y) {
        const float* from = alpha.row(y);
        std::fill_n(line.begin(), radius, from[0]);
        std::copy_n(from, width, line.begin() + radius);
        std::fill_n(line.end() - radius, radius, from[width - 1]);
        float* to = across.row(y);
        std::copy_n(from, width, to);
        for (int i = 1; i <= radius; ++i) {
            const float weight = weights[static_cast<std::size_t>(i)];
            const float* centre = line.data() + radius;
#pragma GCC ivdep
            for (int x = 0; x < width; ++x)
                to[x] += weight * ((centre[x - i] - centre[x]) + (centre[x + i] - centre[x]));
        }
    }
    for (int y = 0; y < height && !stop.stop_requested(); ++y) {
        const float* centre = across.row(y);
        float* to = alpha.row(y);
        std::copy_n(centre, width, to);
        for (int i = 1; i <= radius; ++i) {
            const float weight = weights[static_cast<std::size_t>(i)];
            const float* above = across.row(std::max(y - i, 0));
            const float* below = across.row(std::min(y + i, height - 1));
#pragma GCC ivdep
            for (int x = 0; x < width; ++x)
                to[x] += weight * ((above[x] - centre[x]) + (below[x] - centre[x]));
        }
        for (int x = 0; x < width; ++x)
            to[x] = std::clamp(to[x], 0.F, 1.F);
    }
}

} // namespace sdmatte::edge
