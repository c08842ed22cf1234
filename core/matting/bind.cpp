#include "matting/bind.h"

#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sdmatte {
namespace {

constexpr int reach = bind_blend_px;
constexpr int beyond = reach + 1;
constexpr int rows_a_band = 64;

// How much a pixel at squared distance i is drawn to the stroke: 1 on it, 0 beyond the reach.
std::array<float, 2 * beyond * beyond + 1> falloff()
{
    std::array<float, 2 * beyond * beyond + 1> weights{};
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const float distance = std::sqrt(static_cast<float>(i));
        weights[i] = std::max(0.F, 1.F - distance / static_cast<float>(beyond));
    }
    return weights;
}

// Squared distances along one row to the nearest pixel that is on, at most beyond * beyond.
// False when the row has none.
bool row_distances(const std::uint8_t* mask, int width, std::uint8_t* squared)
{
    constexpr auto far = static_cast<std::uint8_t>(beyond * beyond);
    std::fill_n(squared, width, far);
    bool has_any = false;
    for (int x = 0; x < width; ++x) {
        if (mask[x] == 0)
            continue;
        has_any = true;
        for (int i = std::max(0, x - reach); i <= std::min(width - 1, x + reach); ++i)
            squared[i] = std::min(squared[i], static_cast<std::uint8_t>((i - x) * (i - x)));
    }
    return has_any;
}

// Draws the rows [first, last) of alpha towards `value` around the mask's pixels.
void bind_rows(Raster<float>& alpha, const Raster<std::uint8_t>& mask, float value, int first,
               int last)
{
    static const auto weights = falloff();
    const int width = alpha.width();
    const int top = std::max(0, first - reach);
    const int bottom = std::min(alpha.height(), last + reach);
    std::vector<std::uint8_t> squared(static_cast<std::size_t>(bottom - top)
                                      * static_cast<std::size_t>(width));
    std::vector<bool> has_any(static_cast<std::size_t>(bottom - top));
    const auto row_of = [&](int y) {
        return squared.data() + static_cast<std::size_t>(y - top) * static_cast<std::size_t>(width);
    };
    for (int y = top; y < bottom; ++y)
        has_any[static_cast<std::size_t>(y - top)] = row_distances(mask.row(y), width, row_of(y));

    std::vector<std::uint8_t> nearest(static_cast<std::size_t>(width));
    for (int y = first; y < last; ++y) {
        std::ranges::fill(nearest, static_cast<std::uint8_t>(beyond * beyond));
        bool is_near = false;
        for (int other = std::max(top, y - reach); other < std::min(bottom, y + reach + 1);
             ++other) {
            if (!has_any[static_cast<std::size_t>(other - top)])
                continue;
            is_near = true;
            const auto vertical = static_cast<std::uint8_t>((other - y) * (other - y));
            const std::uint8_t* horizontal = row_of(other);
            for (std::size_t x = 0; x < nearest.size(); ++x)
                nearest[x] = std::min<std::uint8_t>(
                    nearest[x], static_cast<std::uint8_t>(horizontal[x] + vertical));
        }
        if (!is_near)
            continue;
        float* row = alpha.row(y);
        for (std::size_t x = 0; x < nearest.size(); ++x)
            row[x] += weights[nearest[x]] * (value - row[x]);
    }
}

void set_where_on(Raster<float>& alpha, const Raster<std::uint8_t>& mask, float value, int first,
                  int last)
{
    for (int y = first; y < last; ++y) {
        const std::uint8_t* on = mask.row(y);
        float* row = alpha.row(y);
        for (int x = 0; x < alpha.width(); ++x)
            row[x] = on[x] != 0 ? value : row[x];
    }
}

} // namespace

void apply_keep_remove(Raster<float>& alpha, const SharedMask& keep, const SharedMask& remove,
                       const Progress& progress)
{
    if (!keep && !remove)
        return;
    parallel_for(0, alpha.height(), rows_a_band, [&](int begin, int end) {
        for (int first = begin; first < end && !progress.is_cancelled(); first += rows_a_band) {
            const int last = std::min(end, first + rows_a_band);
            if (keep)
                bind_rows(alpha, *keep, 1.F, first, last);
            if (remove)
                bind_rows(alpha, *remove, 0.F, first, last);
            // One mask's falloff must not reach into the other.
            if (keep)
                set_where_on(alpha, *keep, 1.F, first, last);
            if (remove)
                set_where_on(alpha, *remove, 0.F, first, last);
        }
    });
}

} // namespace sdmatte
