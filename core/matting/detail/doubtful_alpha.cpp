#include "matting/detail/doubtful_alpha.h"

#include "base/parallel.h"
#include "matting/detail/lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace sdmatte::detail {
namespace {

// Networks leave a haze of some codes where they are sure.
constexpr float haze = 0.03F;
// A pixel is wrong when it leaves the range of its neighbours (the outermost on each side
// aside) by this much, and by this share of the range: hairs leave it by less.
constexpr float least_excess = 0.08F;
constexpr float excess_of_range = 0.35F;
constexpr int full_reach = 2; // small pixels around the band that are refined in full
constexpr int fade = 2;       // and those over which that ends

// What a wrong pixel should have been: the median around it. Nothing for one that may be right.
std::optional<float> repaired(RasterView<float> alpha, int x, int y)
{
    std::array<float, 8> around{};
    std::size_t i = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        const float* row = alpha.row(std::clamp(y + dy, 0, alpha.height() - 1));
        for (int dx = -1; dx <= 1; ++dx)
            if (dx != 0 || dy != 0)
                around[i++] = row[std::clamp(x + dx, 0, alpha.width() - 1)];
    }
    const float value = alpha.at(x, y);
    const auto is_near = [value](float other) { return std::abs(other - value) <= least_excess; };
    if (std::ranges::all_of(around, is_near)) // most pixels
        return {};
    std::ranges::sort(around);
    const float excess = std::max(value - around[6], around[1] - value);
    if (excess <= least_excess + excess_of_range * (around[6] - around[1]))
        return {};
    return (around[3] + around[4]) / 2;
}

// Distance in steps (a square's) to the nearest 1, up to `most`.
Raster<std::uint8_t> steps_to(const Raster<std::uint8_t>& is_band, int most)
{
    const int width = is_band.width();
    const int height = is_band.height();
    const auto far = static_cast<std::uint8_t>(most);
    auto across = Raster<std::uint8_t>::uninitialised(width, height);
    auto steps = Raster<std::uint8_t>::uninitialised(width, height);
    parallel_for(0, height, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            const std::uint8_t* band = is_band.row(y);
            std::uint8_t* out = across.row(y);
            int since = most;
            for (int x = 0; x < width; ++x) {
                since = band[x] != 0 ? 0 : std::min(since + 1, most);
                out[x] = static_cast<std::uint8_t>(since);
            }
            since = most;
            for (int x = width - 1; x >= 0; --x) {
                since = band[x] != 0 ? 0 : std::min(since + 1, most);
                out[x] = std::min(out[x], static_cast<std::uint8_t>(since));
            }
        }
    });
    parallel_for(0, height, 16, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            std::uint8_t* out = steps.row(y);
            std::fill_n(out, width, far);
            for (int dy = -most; dy <= most; ++dy) {
                if (y + dy < 0 || y + dy >= height)
                    continue;
                const auto least = static_cast<std::uint8_t>(std::abs(dy));
                const std::uint8_t* from = across.row(y + dy);
                for (int x = 0; x < width; ++x)
                    out[x] = std::min(out[x], std::max(from[x], least));
            }
        }
    });
    return steps;
}

} // namespace

DoubtfulAlpha find_doubtful(RasterView<float> alpha, const Progress& progress)
{
    const int width = alpha.width();
    const int height = alpha.height();
    DoubtfulAlpha result{.alpha = Raster<float>::uninitialised(width, height),
                         .trust = Raster<float>::uninitialised(width, height),
                         .share = Raster<float>::uninitialised(width, height),
                         .is_fit = Raster<std::uint8_t>::uninitialised(width, height)};
    Raster<std::uint8_t> is_band(width, height);
    parallel_for(0, height, 16, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            for (int x = 0; x < width; ++x) {
                const std::optional<float> right = repaired(alpha, x, y);
                const float value = right.value_or(alpha.at(x, y));
                result.alpha.at(x, y) = value;
                result.trust.at(x, y) = right ? 0.F : 1.F;
                is_band.at(x, y) = right || (value > haze && value < 1 - haze) ? 1 : 0;
            }
        }
    });
    constexpr int reach = full_reach + fade + 2 * window_radius;
    const Raster<std::uint8_t> steps = steps_to(is_band, reach + 1);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const int away = steps.data()[i];
        const auto inside = static_cast<float>(full_reach + fade - away) / fade;
        result.share.data()[i] = std::clamp(inside, 0.F, 1.F);
        result.is_fit.data()[i] = away <= reach ? 1 : 0;
    }
    return result;
}

} // namespace sdmatte::detail
