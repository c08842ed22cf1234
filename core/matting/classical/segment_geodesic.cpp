#include "matting/classical/segment_geodesic.h"

#include "prompt/constraints.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

constexpr float step_cost = 1.0F; // a pixel of flat colour, in Lab units

struct Step {
    int dx;
    int dy;
    float length;
};

constexpr std::array steps{Step{1, 0, 1.0F},        Step{-1, 0, 1.0F},
                           Step{0, 1, 1.0F},        Step{0, -1, 1.0F},
                           Step{1, 1, 1.4142136F},  Step{1, -1, 1.4142136F},
                           Step{-1, 1, 1.4142136F}, Step{-1, -1, 1.4142136F}};

} // namespace

Raster<float> geodesic_distance(const SegmentLevel& level)
{
    const int width = level.lab.width();
    const int height = level.lab.height();
    constexpr float far = std::numeric_limits<float>::max();
    Raster<float> distance(width, height, 1, far);
    using Entry = std::pair<float, int>; // distance, index; the order of equals is fixed too
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> front;
    for (int i = 0; i < width * height; ++i) {
        if (level.constraints.data()[i] == static_cast<std::uint8_t>(Constraint::Foreground)) {
            distance.data()[i] = 0;
            front.emplace(0.0F, i);
        }
    }
    float farthest = 0;
    while (!front.empty()) {
        const auto [reached, index] = front.top();
        front.pop();
        if (reached > distance.data()[index])
            continue;
        farthest = reached;
        const int x = index % width;
        const int y = index / width;
        for (const Step& step : steps) {
            const int u = x + step.dx;
            const int v = y + step.dy;
            if (u < 0 || v < 0 || u >= width || v >= height)
                continue;
            if (level.constraints.at(u, v) == static_cast<std::uint8_t>(Constraint::Background))
                continue;
            float difference = 0;
            for (int c = 0; c < 3; ++c) {
                const float d = level.lab.at(x, y, c) - level.lab.at(u, v, c);
                difference += d * d;
            }
            const float next = reached + step_cost * step.length + std::sqrt(difference);
            if (next < distance.at(u, v)) {
                distance.at(u, v) = next;
                front.emplace(next, v * width + u);
            }
        }
    }
    for (float& value : distance.values())
        value = value == far ? 2 * farthest + 1 : value;
    return distance;
}

} // namespace sdmatte
