#include "image/sample.h"

#include "base/message.h"
#include "base/parallel.h"
#include "image/sample_random.h"
#include "image/sample_tile.h"

#include <algorithm>

namespace sdmatte {
namespace {

// Which steps of a layer touch each tile, in order, as strands and blobs.
std::vector<std::vector<TileItem>> sorted_into_tiles(const Layer& layer, const TileGrid& grid)
{
    std::vector<std::vector<TileItem>> tiles(static_cast<std::size_t>(grid.columns)
                                             * static_cast<std::size_t>(grid.rows));
    const auto add = [&](TileItem item, Bounds bounds) {
        const int x0 = std::max(0, bounds.x0) / tile_side;
        const int y0 = std::max(0, bounds.y0) / tile_side;
        const int x1 = std::min(grid.columns - 1, (bounds.x1 - 1) / tile_side);
        const int y1 = std::min(grid.rows - 1, (bounds.y1 - 1) / tile_side);
        if (bounds.x1 <= 0 || bounds.y1 <= 0)
            return;
        for (int y = y0; y <= y1; ++y) {
            for (int x = x0; x <= x1; ++x)
                tiles[static_cast<std::size_t>(y) * grid.columns + x].push_back(item);
        }
    };
    for (const Step& step : layer.steps) {
        for (int i = 0; i < step.count; ++i) {
            const Strand& strand = layer.strands[static_cast<std::size_t>(step.first + i)];
            add({.strand = &strand}, bounds_of(strand, grid));
        }
        if (step.blob.radius.x > 0)
            add({.blob = &step.blob}, bounds_of(step.blob, grid));
    }
    return tiles;
}

std::uint8_t code(float value, float grain)
{
    return static_cast<std::uint8_t>(std::clamp(value * 255.0F + grain + 0.5F, 0.0F, 255.0F));
}

SampleBox joined(SampleBox a, SampleBox b)
{
    return {std::min(a.x0, b.x0), std::min(a.y0, b.y0), std::max(a.x1, b.x1), std::max(a.y1, b.y1)};
}

// The subject over what is behind it, as codes. Returns the box of what is not transparent.
SampleBox compose(Tile& before, Tile& behind, Bounds bounds, std::uint64_t seed, Sample& sample)
{
    SampleBox box{sample.alpha.width(), sample.alpha.height(), 0, 0};
    for (int y = bounds.y0; y < bounds.y1; ++y) {
        for (int x = bounds.x0; x < bounds.x1; ++x) {
            const TilePixel& f = before.at(x - bounds.x0, y - bounds.y0);
            const TilePixel& b = behind.at(x - bounds.x0, y - bounds.y0);
            const std::uint64_t noise =
                scrambled(seed ^ (static_cast<std::uint64_t>(y) << 32U | static_cast<unsigned>(x)));
            // The camera's grain, in codes, is part of what is behind.
            const float grain = 3 * (unit_float(noise) + unit_float(noise << 24U) - 1);
            const float through = 1 - f.alpha;
            std::uint8_t* rgb = &sample.colour.at(x, y);
            rgb[0] = code(f.colour.r + through * b.colour.r, through * grain);
            rgb[1] = code(f.colour.g + through * b.colour.g, through * grain);
            rgb[2] = code(f.colour.b + through * b.colour.b, through * grain);
            sample.alpha.at(x, y) = f.alpha;
            if (f.alpha > 0)
                box = joined(box, {x, y, x + 1, y + 1});
        }
    }
    return box;
}

} // namespace

Result<Sample> make_sample(int width, int height, std::uint64_t seed, const Progress& progress)
{
    if (width < 1 || height < 1)
        return usage_error(
            message("image", "The sample needs at least one pixel, not %1 x %2.", width, height));
    try {
        const TileGrid grid = TileGrid::make(width, height);
        const Scene scene = make_scene(seed, {static_cast<float>(width) / (2 * grid.scale),
                                              static_cast<float>(height) / (2 * grid.scale)});
        const auto background = sorted_into_tiles(scene.background, grid);
        const auto subject = sorted_into_tiles(scene.subject, grid);
        Sample sample{.colour = Raster<std::uint8_t>::uninitialised(width, height, 3),
                      .alpha = Raster<float>::uninitialised(width, height, 1),
                      .box = {width, height, 0, 0}};
        std::vector<SampleBox> boxes(background.size(), SampleBox{width, height, 0, 0});
        const int count = grid.columns * grid.rows;
        const int at_once = 16 * thread_count(); // between two reports of progress
        for (int start = 0; start < count && !progress.is_cancelled(); start += at_once) {
            const int end = std::min(start + at_once, count);
            parallel_for(start, end, 1, [&](int first, int last) {
                Tile behind;
                Tile before;
                for (int i = first; i < last && !progress.is_cancelled(); ++i) {
                    const auto index = static_cast<std::size_t>(i);
                    const Bounds bounds = grid.tile(i);
                    fill_garden(behind, bounds, grid, seed);
                    draw(behind, bounds, grid, background[index]);
                    clear(before);
                    draw(before, bounds, grid, subject[index]);
                    boxes[index] = compose(before, behind, bounds, seed, sample);
                }
            });
            progress.report(static_cast<float>(end) / static_cast<float>(count));
        }
        if (progress.is_cancelled())
            return cancelled();
        for (const SampleBox& box : boxes)
            sample.box = joined(sample.box, box);
        if (sample.box.x1 == 0)
            sample.box = {};
        return sample;
    } catch (const std::bad_alloc&) {
        return resource_error(message("image",
                                      "There is not enough memory for a sample of %1 x %2 "
                                      "pixels; choose a smaller one.",
                                      width, height));
    }
}

} // namespace sdmatte
