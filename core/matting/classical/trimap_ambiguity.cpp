#include "matting/classical/trimap_ambiguity.h"

#include "base/parallel.h"
#include "matting/classical/segment_mixture.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace sdmatte {
namespace {

constexpr int part_count = 4;
constexpr std::size_t fewest_samples = 12;
constexpr std::size_t most_samples = 500;
constexpr float pure_from = 0.4F;  // of the reach: deeper pixels are taken as pure colours
constexpr float own_margin = 3.0F; // of -log density, beyond the usual of one's own side
constexpr float rival_margin = -1.5F;

struct Window {
    int x0;
    int y0;
    int x1;
    int y1;
};

Window around(const Window& tile, int margin, int width, int height)
{
    return {std::max(0, tile.x0 - margin), std::max(0, tile.y0 - margin),
            std::min(width, tile.x1 + margin), std::min(height, tile.y1 + margin)};
}

Lab colour_at(RasterView<float> lab, int x, int y)
{
    const float* colour = lab.row(y) + static_cast<std::ptrdiff_t>(3) * x;
    return {colour[0], colour[1], colour[2]};
}

std::vector<Lab> pure_colours(RasterView<float> lab, const Outline& outline, const Window& window,
                              bool is_object, float depth)
{
    std::vector<Lab> colours;
    for (int y = window.y0; y < window.y1; ++y) {
        for (int x = window.x0; x < window.x1; ++x) {
            if ((outline.mask.at(x, y) != 0) == is_object && outline.distance.at(x, y) > depth)
                colours.push_back(colour_at(lab, x, y));
        }
    }
    if (colours.size() <= most_samples)
        return colours;
    std::vector<Lab> some;
    for (std::size_t i = 0; i < most_samples; ++i)
        some.push_back(colours[i * colours.size() / most_samples]);
    return some;
}

struct Side {
    ColourMixture model;
    float usual = 0; // the surprise that nine in ten of its own colours stay under
};

Side learn(RasterView<float> lab, const Outline& outline, const Window& window, bool is_object)
{
    std::vector<Lab> colours;
    // Thin objects have no deep pixels: take shallower ones.
    for (float depth = pure_from * outline.reach_px; colours.size() < fewest_samples && depth > 1;
         depth *= 0.6F)
        colours = pure_colours(lab, outline, window, is_object, depth);
    Side side{.model = fit_mixture(colours, part_count)};
    std::vector<float> surprises(colours.size());
    std::ranges::transform(colours, surprises.begin(),
                           [&](const Lab& colour) { return surprise(side.model, colour); });
    if (!surprises.empty()) {
        const auto rank = static_cast<std::ptrdiff_t>(surprises.size() * 9 / 10);
        std::ranges::nth_element(surprises, surprises.begin() + rank);
        side.usual = surprises[static_cast<std::size_t>(rank)];
    }
    return side;
}

void judge_tile(RasterView<float> lab, const Outline& outline, const Window& tile,
                Raster<std::uint8_t>& ambiguous)
{
    const auto margin = static_cast<int>(std::ceil(1.5F * outline.reach_px));
    const Window window = around(tile, margin, lab.width(), lab.height());
    const Side object = learn(lab, outline, window, true);
    const Side background = learn(lab, outline, window, false);
    if (object.model.parts.empty() || background.model.parts.empty())
        return;
    for (int y = tile.y0; y < tile.y1; ++y) {
        for (int x = tile.x0; x < tile.x1; ++x) {
            if (outline.distance.at(x, y) > outline.reach_px)
                continue;
            const Lab colour = colour_at(lab, x, y);
            const bool is_object = outline.mask.at(x, y) != 0;
            const float own = surprise(is_object ? object.model : background.model, colour)
                              - (is_object ? object.usual : background.usual);
            const float rival = surprise(is_object ? background.model : object.model, colour)
                                - (is_object ? background.usual : object.usual);
            if (own > own_margin || (own > rival_margin && own - rival > 0))
                ambiguous.at(x, y) = 255;
        }
    }
}

bool is_near_outline(const Outline& outline, const Window& tile)
{
    for (int y = tile.y0; y < tile.y1; ++y) {
        for (int x = tile.x0; x < tile.x1; ++x) {
            if (outline.distance.at(x, y) <= outline.reach_px)
                return true;
        }
    }
    return false;
}

} // namespace

Raster<std::uint8_t> find_ambiguous(RasterView<float> lab, const Outline& outline,
                                    const Progress& progress)
{
    const int width = lab.width();
    const int height = lab.height();
    const int side = std::max(8, static_cast<int>(outline.reach_px));
    const int columns = (width + side - 1) / side;
    const int rows = (height + side - 1) / side;
    Raster<std::uint8_t> ambiguous(width, height);
    parallel_for(0, columns * rows, 1, [&](int first, int last) {
        for (int i = first; i < last && !progress.is_cancelled(); ++i) {
            const Window tile{i % columns * side, i / columns * side,
                              std::min(width, (i % columns + 1) * side),
                              std::min(height, (i / columns + 1) * side)};
            if (is_near_outline(outline, tile))
                judge_tile(lab, outline, tile, ambiguous);
        }
    });
    return ambiguous;
}

} // namespace sdmatte
