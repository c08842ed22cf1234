#include "matting/classical/colour_pairs.h"

#include "base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace sdmatte::classical {
namespace {

constexpr int ray_count = 8;

// A ray is given up beyond this many times the distance to the nearest known pixel of a side,
// and some pixels more.
constexpr float reach = 3.F;
constexpr float least_reach = 8.F;

// The cost of a pair beside its colour error: how far it was fetched, relative to the nearest
// known pixel, and whether its alpha agrees with which side is reached without crossing edges.
constexpr float far_foreground_cost = 0.2F;
constexpr float far_background_cost = 0.5F;
constexpr float path_cost = 2.F;

// Known colours that the rays from one pixel meet first; planes padded so that a loop over them
// has no remainder.
struct Samples {
    static constexpr int padded = 8;

    std::array<std::array<float, padded>, 3> colour{};
    std::array<float, padded> distance{};
    int count = 0;
    float nearest = std::numeric_limits<float>::max();
    float smoothest_path = std::numeric_limits<float>::max(); // sum of squared colour steps

    void add(const Colour& found, float from, float path)
    {
        const auto i = static_cast<std::size_t>(count++);
        for (std::size_t channel = 0; channel < 3; ++channel)
            colour[channel][i] = found[channel];
        distance[i] = from;
        nearest = std::min(nearest, from);
        smoothest_path = std::min(smoothest_path, path);
    }
};
static_assert(ray_count <= Samples::padded);

Colour colour_at(const Raster<float>& picture, int x, int y)
{
    const float* pixel = picture.row(y) + std::ptrdiff_t{3} * x;
    return {pixel[0], pixel[1], pixel[2]};
}

float squared_distance(const Colour& a, const Colour& b)
{
    const float r = a[0] - b[0];
    const float g = a[1] - b[1];
    const float blue = a[2] - b[2];
    return r * r + g * g + blue * blue;
}

// Mean over the pixels of the 3x3 neighbourhood that carry the same code.
Colour mean_of_code(const SearchPicture& search, int x, int y, std::uint8_t code)
{
    Colour sum{};
    float count = 0;
    for (int j = std::max(y - 1, 0); j <= std::min(y + 1, search.trimap.height() - 1); ++j) {
        for (int i = std::max(x - 1, 0); i <= std::min(x + 1, search.trimap.width() - 1); ++i) {
            if (search.trimap.at(i, j) != code)
                continue;
            const Colour colour = colour_at(search.colour, i, j);
            for (std::size_t channel = 0; channel < 3; ++channel)
                sum[channel] += colour[channel];
            ++count;
        }
    }
    for (float& value : sum)
        value /= count;
    return sum;
}

void follow_ray(const SearchPicture& search, int x, int y, float angle, float foreground_reach,
                float background_reach, Samples& foreground, Samples& background)
{
    const float dx = std::cos(angle);
    const float dy = std::sin(angle);
    const auto width = static_cast<float>(search.trimap.width());
    const auto height = static_cast<float>(search.trimap.height());
    float px = static_cast<float>(x) + 0.5F;
    float py = static_cast<float>(y) + 0.5F;
    float path = 0;
    Colour before = colour_at(search.colour, x, y);
    bool needs_foreground = true;
    bool needs_background = true;
    for (float distance = 1; needs_foreground || needs_background; ++distance) {
        needs_foreground = needs_foreground && distance <= foreground_reach;
        needs_background = needs_background && distance <= background_reach;
        px += dx;
        py += dy;
        if (px < 0 || py < 0 || px >= width || py >= height)
            return;
        const int ix = static_cast<int>(px);
        const int iy = static_cast<int>(py);
        const Colour here = colour_at(search.colour, ix, iy);
        path += squared_distance(here, before);
        before = here;
        const std::uint8_t code = search.trimap.at(ix, iy);
        if (code == trimap_foreground && needs_foreground) {
            foreground.add(mean_of_code(search, ix, iy, code), distance, path);
            needs_foreground = false;
        } else if (code == trimap_background && needs_background) {
            background.add(mean_of_code(search, ix, iy, code), distance, path);
            needs_background = false;
        }
    }
}

// The pixel's colour and then those around it, 3x3 in all, edges left out.
struct Patch {
    std::array<Colour, 9> colours;
    int count = 0;

    Patch(const Raster<float>& picture, int x, int y)
    {
        colours[static_cast<std::size_t>(count++)] = colour_at(picture, x, y);
        for (int j = std::max(y - 1, 0); j <= std::min(y + 1, picture.height() - 1); ++j) {
            for (int i = std::max(x - 1, 0); i <= std::min(x + 1, picture.width() - 1); ++i) {
                if (i != x || j != y)
                    colours[static_cast<std::size_t>(count++)] = colour_at(picture, i, j);
            }
        }
    }
};

using Lane = std::array<float, Samples::padded>;

// For one foreground colour and every background sample: the mean squared distance of the patch
// to their mixtures, and the alpha of its first colour.
void patch_errors(const Patch& patch, const Colour& foreground, const Samples& background,
                  Lane& errors, Lane& alphas)
{
    Lane dr;
    Lane dg;
    Lane db;
    Lane scale;
    for (std::size_t j = 0; j < Samples::padded; ++j) {
        dr[j] = foreground[0] - background.colour[0][j];
        dg[j] = foreground[1] - background.colour[1][j];
        db[j] = foreground[2] - background.colour[2][j];
        scale[j] = 1.F / (dr[j] * dr[j] + dg[j] * dg[j] + db[j] * db[j] + 1e-6F);
    }
    errors.fill(0.F);
    for (int i = patch.count - 1; i >= 0; --i) { // the first colour last: its alpha stays
        const Colour& colour = patch.colours[static_cast<std::size_t>(i)];
        for (std::size_t j = 0; j < Samples::padded; ++j) {
            const float r = colour[0] - background.colour[0][j];
            const float g = colour[1] - background.colour[1][j];
            const float b = colour[2] - background.colour[2][j];
            const float share = (r * dr[j] + g * dg[j] + b * db[j]) * scale[j];
            const float alpha = std::min(std::max(share, 0.F), 1.F);
            const float er = r - alpha * dr[j];
            const float eg = g - alpha * dg[j];
            const float eb = b - alpha * db[j];
            errors[j] += er * er + eg * eg + eb * eb;
            alphas[j] = alpha;
        }
    }
    for (float& error : errors)
        error /= static_cast<float>(patch.count);
}

ColourPair best_pair(const SearchPicture& search, int x, int y)
{
    const float foreground_reach = reach * search.to_foreground.at(x, y) + least_reach;
    const float background_reach = reach * search.to_background.at(x, y) + least_reach;
    Samples foreground;
    Samples background;
    // Neighbours look in other directions, so that together they see the whole surroundings.
    const int phase = x / pair_spacing % 3 + 3 * (y / pair_spacing % 3);
    for (int ray = 0; ray < ray_count; ++ray) {
        const float turn = (static_cast<float>(ray) + static_cast<float>(phase) / 9.F) / ray_count;
        follow_ray(search, x, y, 2 * std::numbers::pi_v<float> * turn, foreground_reach,
                   background_reach, foreground, background);
    }
    ColourPair best;
    if (foreground.count == 0 || background.count == 0)
        return best;
    const float foreground_share =
        background.smoothest_path
        / (foreground.smoothest_path + background.smoothest_path + 1e-12F);
    const Patch patch(search.colour, x, y);
    Lane errors;
    Lane alphas;
    for (std::size_t i = 0; i < static_cast<std::size_t>(foreground.count); ++i) {
        const Colour f{foreground.colour[0][i], foreground.colour[1][i], foreground.colour[2][i]};
        const float far_cost =
            far_foreground_cost * (foreground.distance[i] / foreground.nearest - 1);
        patch_errors(patch, f, background, errors, alphas);
        for (std::size_t j = 0; j < static_cast<std::size_t>(background.count); ++j) {
            const float alpha = alphas[j];
            const float cost =
                errors[j] / (colour_noise * colour_noise) + far_cost
                + far_background_cost * (background.distance[j] / background.nearest - 1)
                + path_cost * (alpha * (1 - foreground_share) + (1 - alpha) * foreground_share);
            if (cost < best.cost) {
                best = {.foreground = f,
                        .background = {background.colour[0][j], background.colour[1][j],
                                       background.colour[2][j]},
                        .cost = cost};
            }
        }
    }
    return best;
}

} // namespace

Mixture mixing_alpha(const Colour& colour, const Colour& foreground, const Colour& background)
{
    const Colour d{foreground[0] - background[0], foreground[1] - background[1],
                   foreground[2] - background[2]};
    const Colour e{colour[0] - background[0], colour[1] - background[1], colour[2] - background[2]};
    const float separation = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + 1e-6F;
    const float alpha =
        std::clamp((e[0] * d[0] + e[1] * d[1] + e[2] * d[2]) / separation, 0.F, 1.F);
    const Colour rest{e[0] - alpha * d[0], e[1] - alpha * d[1], e[2] - alpha * d[2]};
    return {.alpha = alpha,
            .residual = rest[0] * rest[0] + rest[1] * rest[1] + rest[2] * rest[2],
            .separation = separation};
}

PairGrid find_pairs(const SearchPicture& search, const Progress& progress)
{
    const int width = (search.trimap.width() + pair_spacing - 1) / pair_spacing;
    const int height = (search.trimap.height() + pair_spacing - 1) / pair_spacing;
    PairGrid grid{.width = width, .height = height, .pairs = {}};
    grid.pairs.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    parallel_for(0, height, 1, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            ColourPair* row = grid.pairs.data() + static_cast<std::ptrdiff_t>(y) * width;
            for (int x = 0; x < width; ++x) {
                if (search.trimap.at(x * pair_spacing, y * pair_spacing) == trimap_unknown)
                    row[x] = best_pair(search, x * pair_spacing, y * pair_spacing);
            }
        }
    });
    return grid;
}

} // namespace sdmatte::classical
