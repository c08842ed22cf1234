#include "prompt/drawing_lots.h"
#include "prompt/from_alpha.h"

#include <utility>

namespace sdmatte {

std::vector<Point> points_from_alpha(RasterView<float> alpha, std::uint64_t seed)
{
    constexpr float surely_object = 0.8F;
    std::vector<Point> candidates;
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x)
            if (alpha.at(x, y) > surely_object)
                candidates.push_back({.x = x, .y = y});
    if (candidates.size() < published_point_count)
        return {};
    Lots lots(seed);
    for (std::size_t i = 0; i < published_point_count; ++i)
        std::swap(candidates[i], candidates[i + lots.below(candidates.size() - i)]);
    candidates.resize(published_point_count);
    return candidates;
}

} // namespace sdmatte
