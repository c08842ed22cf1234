#include "matting/foreground_levels.h"

#include "matting/foreground_codes.h"

#include <algorithm>

namespace sdmatte::foreground {
namespace {

constexpr int steps_small = 10; // levels of one tile
constexpr int steps_large = 4;
constexpr int chunk = 128; // pixels at a time: their sums stay in the nearest cache

using Sums = std::array<std::array<float, chunk>, Patch::moment_count>;

// Sums down the `side` pixels of each column.
template <int side, class T>
void add_rows(const std::array<const T*, side>& colours,
              const std::array<const float*, side>& alphas, int count, Sums& sums)
{
#pragma GCC ivdep
    for (int x = 0; x < count; ++x) {
        std::array<float, Patch::moment_count> sum = {};
#pragma GCC unroll 4
        for (int line = 0; line < side; ++line) {
            const float alpha = alphas[line][x];
            const float a = alpha > 0 ? std::min(alpha, 1.F) : 0.F;
            const float r = decoded(colours[line][3 * x]);
            const float g = decoded(colours[line][3 * x + 1]);
            const float b = decoded(colours[line][3 * x + 2]);
            sum[0] += a;
            sum[1] += a * a;
            sum[2] += r;
            sum[3] += g;
            sum[4] += b;
            sum[5] += a * r;
            sum[6] += a * g;
            sum[7] += a * b;
        }
        for (int plane = 0; plane < Patch::moment_count; ++plane)
            sums[plane][x] = sum[plane];
    }
}

} // namespace

Planes::Planes(int width, int height, int count)
    : values_(
        std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(width) * height * count))
    , width_(width)
    , height_(height)
{
}

Level::Level(int columns, int rows)
    : width(columns)
    , height(rows)
    , moments(columns, rows, Patch::moment_count)
{
}

Layers Level::view() const
{
    Layers result = {.stride = width, .region = {0, 0, width, height}};
    for (int plane = 0; plane < 6; ++plane)
        result.planes[plane] = layers.row(plane, 0);
    return result;
}

template <int side, class T>
void find_moments(const Photo<T>& photo, int first, int y, int count,
                  const std::array<float*, Patch::moment_count>& out)
{
    const int width = photo.alpha.width();
    const int height = photo.alpha.height();
    constexpr int step = chunk / side;
    Sums sums;
    for (int done = 0; done < count; done += step) {
        const int cells = std::min(step, count - done);
        const int x0 = (first + done) * side;
        const int wanted = cells * side;
        const int there = std::min(wanted, width - x0);
        std::array<const T*, side> colours;
        std::array<const float*, side> alphas;
        for (int line = 0; line < side; ++line) {
            const int v = std::min(y * side + line, height - 1);
            colours[line] = photo.colour.row(v) + static_cast<std::size_t>(x0) * 3;
            alphas[line] = photo.alpha.row(v) + x0;
        }
        add_rows<side>(colours, alphas, there, sums);
        for (std::size_t plane = 0; plane < sums.size(); ++plane) {
            std::array<float, chunk>& sum = sums[plane];
            std::fill(sum.begin() + there, sum.begin() + wanted, sum[there - 1]);
            float* to = out[plane] + done;
            for (int cell = 0; cell < cells; ++cell) {
                float total = 0;
                for (int x = 0; x < side; ++x)
                    total += sum[cell * side + x];
                to[cell] = total * (1.F / (side * side));
            }
        }
    }
}

void halve_moments(const Level& fine, int y, Level& coarse)
{
    const int below = std::min(2 * y + 1, fine.height - 1);
    for (int plane = 0; plane < Patch::moment_count; ++plane) {
        const float* upper = fine.moments.row(plane, 2 * y);
        const float* lower = fine.moments.row(plane, below);
        float* out = coarse.moments.row(plane, y);
        for (int x = 0; x < fine.width / 2; ++x)
            out[x] =
                0.25F * ((upper[2 * x] + lower[2 * x]) + (upper[2 * x + 1] + lower[2 * x + 1]));
        if (fine.width % 2 != 0)
            out[coarse.width - 1] = 0.5F * (upper[fine.width - 1] + lower[fine.width - 1]);
    }
}

void solve_tile(Level& level, const Level* coarser, const Region& inner, float low, float high,
                Patch& patch)
{
    const bool is_small = level.width <= inner_width && level.height <= inner_height;
    const int steps = is_small ? steps_small : steps_large;
    patch.reset(grown(inner, std::min(steps, max_margin), level.width, level.height));
    const Region& region = patch.region();
    for (int plane = 0; plane < Patch::moment_count; ++plane)
        for (int y = region.y0; y < region.y1; ++y)
            std::copy_n(level.moments.row(plane, y) + region.x0, region.width(),
                        patch.moment(plane, y));
    if (coarser != nullptr)
        patch.start_from(coarser->view());
    else
        patch.start_from_colour();
    patch.relax_cells(steps, low, high);
    for (int plane = 0; plane < 6; ++plane)
        for (int y = inner.y0; y < inner.y1; ++y)
            std::copy_n(patch.layer(plane, y) + (inner.x0 - region.x0), inner.width(),
                        level.layers.row(plane, y) + inner.x0);
}

#define SDMATTE_FIND_MOMENTS(side, type)                                                           \
    template void find_moments<side, type>(const Photo<type>&, int, int, int,                      \
                                           const std::array<float*, Patch::moment_count>&);
SDMATTE_FIND_MOMENTS(2, std::uint8_t)
SDMATTE_FIND_MOMENTS(2, std::uint16_t)
SDMATTE_FIND_MOMENTS(2, float)
SDMATTE_FIND_MOMENTS(4, std::uint8_t)
SDMATTE_FIND_MOMENTS(4, std::uint16_t)
SDMATTE_FIND_MOMENTS(4, float)
#undef SDMATTE_FIND_MOMENTS

} // namespace sdmatte::foreground
