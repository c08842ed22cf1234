#include "matting/foreground.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/foreground_codes.h"
#include "matting/foreground_levels.h"
#include "matting/foreground_patch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <mutex>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

using namespace foreground;

constexpr int steps_cells = 4;  // on level 1
constexpr int steps_pixels = 2; // on the photo's pixels

struct Range {
    float low = 0;
    float high = 0;
};

// What colours can be: every code, or for floats what the photo holds.
template <class T>
Range range_of(const Photo<T>& photo, const Progress& progress)
{
    if constexpr (!std::is_floating_point_v<T>)
        return {0.F, static_cast<float>(std::numeric_limits<T>::max())};
    Range all;
    std::mutex mutex;
    const int row_size = photo.colour.width() * 3;
    parallel_for(0, photo.colour.height(), 16, [&](int first, int last) {
        Range range;
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            const T* row = photo.colour.row(y);
            for (int i = 0; i < row_size; ++i) {
                const float value = decoded(row[i]);
                range.low = std::min(range.low, value);
                range.high = std::max(range.high, value);
            }
        }
        const std::lock_guard lock(mutex);
        all.low = std::min(all.low, range.low);
        all.high = std::max(all.high, range.high);
    });
    return all;
}

// Calls work(tile, fine, coarse) for all tiles of width x height, the patches being scratch
// space; in bands of tiles, so that progress can be told between them.
template <class Work>
void for_tiles(int width, int height, const Progress& progress, const Work& work)
{
    const int across = (width + inner_width - 1) / inner_width;
    const int down = (height + inner_height - 1) / inner_height;
    const int band = 1 + 1024 / across; // rows of tiles between two reports
    for (int top = 0; top < down && !progress.is_cancelled(); top += band) {
        progress.report(static_cast<float>(top) / static_cast<float>(down));
        const int count = std::min(band, down - top) * across;
        parallel_for(0, count, 4, [&](int first, int last) {
            Patch fine;
            Patch coarse;
            for (int i = first; i < last && !progress.is_cancelled(); ++i) {
                const int x0 = i % across * inner_width;
                const int y0 = (top + i / across) * inner_height;
                work(Region{.x0 = x0,
                            .y0 = y0,
                            .x1 = std::min(x0 + inner_width, width),
                            .y1 = std::min(y0 + inner_height, height)},
                     fine, coarse);
            }
        });
    }
}

template <class T>
Level first_level(const Photo<T>& photo, const Progress& progress)
{
    const int side = 1 << first_stored_level;
    Level level((photo.alpha.width() + side - 1) / side, (photo.alpha.height() + side - 1) / side);
    parallel_for(0, level.height, 4, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            std::array<float*, Patch::moment_count> rows;
            for (int plane = 0; plane < Patch::moment_count; ++plane)
                rows[plane] = level.moments.row(plane, y);
            find_moments<(1 << first_stored_level)>(photo, 0, y, level.width, rows);
        }
    });
    return level;
}

// The layers of the finest stored level.
Level solve_levels(Level finest, const Range& range, const Progress& progress)
{
    std::vector<Level> levels;
    levels.push_back(std::move(finest));
    while (levels.back().width > 1 || levels.back().height > 1) {
        const Level& fine = levels.back();
        Level coarse((fine.width + 1) / 2, (fine.height + 1) / 2);
        parallel_for(0, coarse.height, 16, [&](int first, int last) {
            for (int y = first; y < last; ++y)
                halve_moments(fine, y, coarse);
        });
        levels.push_back(std::move(coarse));
    }
    for (std::size_t i = levels.size(); i-- > 0;) {
        Level& level = levels[i];
        const Level* coarser = i + 1 < levels.size() ? &levels[i + 1] : nullptr;
        level.layers = Planes(level.width, level.height, 6);
        for_tiles(level.width, level.height,
                  i == 0 ? progress : Progress(progress.stop_token(), {}),
                  [&](const Region& tile, Patch& patch, Patch&) {
                      solve_tile(level, coarser, tile, range.low, range.high, patch);
                  });
        level.moments = {};
        if (coarser != nullptr)
            levels.pop_back();
    }
    return std::move(levels.front());
}

enum class Content { Opaque, Clear, Soft };

template <class T>
Content content_of(const Photo<T>& photo, const Region& tile)
{
    bool has_clear = false;
    for (int y = tile.y0; y < tile.y1; ++y) {
        const float* row = photo.alpha.row(y);
        int soft = 0;
        int opaque = 0;
        for (int x = tile.x0; x < tile.x1; ++x) {
            soft |= static_cast<int>(row[x] > 0) & static_cast<int>(row[x] < 1);
            opaque += static_cast<int>(row[x] >= 1);
        }
        if (soft != 0)
            return Content::Soft;
        has_clear |= opaque < tile.width();
    }
    return has_clear ? Content::Clear : Content::Opaque;
}

template <class T>
void read_pixels(const Photo<T>& photo, Patch& patch)
{
    const Region region = patch.region();
    const int width = region.width();
    for (int y = region.y0; y < region.y1; ++y) {
        const float* alpha = photo.alpha.row(y) + region.x0;
        const T* colour = photo.colour.row(y) + static_cast<std::size_t>(region.x0) * 3;
        float* a = patch.moment(Patch::mean_alpha, y);
        float* r = patch.moment(Patch::colour, y);
        float* g = patch.moment(Patch::colour + 1, y);
        float* b = patch.moment(Patch::colour + 2, y);
#pragma GCC ivdep
        for (int x = 0; x < width; ++x) {
            a[x] = alpha[x] > 0 ? std::min(alpha[x], 1.F) : 0.F;
            r[x] = decoded(colour[3 * x]);
            g[x] = decoded(colour[3 * x + 1]);
            b[x] = decoded(colour[3 * x + 2]);
        }
    }
}

template <class T>
void write_tile(const Photo<T>& photo, const Region& tile, const Patch& patch, Raster<T>& out)
{
    const int width = tile.width();
    for (int y = tile.y0; y < tile.y1; ++y) {
        const std::size_t start = static_cast<std::size_t>(tile.x0) * 3;
        const float* alpha = photo.alpha.row(y) + tile.x0;
        const T* colour = photo.colour.row(y) + start;
        T* to = out.row(y) + start;
        const int shift = tile.x0 - patch.region().x0;
        const float* r = patch.layer(0, y) + shift;
        const float* g = patch.layer(1, y) + shift;
        const float* b = patch.layer(2, y) + shift;
#pragma GCC ivdep
        for (int x = 0; x < width; ++x) {
            const bool is_opaque = alpha[x] >= 1;
            to[3 * x] = is_opaque ? colour[3 * x] : encoded<T>(r[x]);
            to[3 * x + 1] = is_opaque ? colour[3 * x + 1] : encoded<T>(g[x]);
            to[3 * x + 2] = is_opaque ? colour[3 * x + 2] : encoded<T>(b[x]);
        }
    }
}

// Levels 1 and 0 of one tile, and its result.
template <class T>
void finish_tile(const Photo<T>& photo, const Level& stored, const Range& range, const Region& tile,
                 Patch& fine, Patch& coarse, Raster<T>& out)
{
    const Content content = content_of(photo, tile);
    if (content == Content::Opaque) {
        const std::size_t start = static_cast<std::size_t>(tile.x0) * 3;
        for (int y = tile.y0; y < tile.y1; ++y)
            std::copy_n(photo.colour.row(y) + start, static_cast<std::size_t>(tile.width()) * 3,
                        out.row(y) + start);
        return;
    }
    const bool is_soft = content == Content::Soft;
    const int planes = is_soft ? 6 : 3;
    const int width = photo.alpha.width();
    const int height = photo.alpha.height();
    fine.reset(grown(tile, is_soft ? steps_pixels : 0, width, height));
    const Region& pixels = fine.region();
    // Bilinear interpolation looks one cell further.
    const Region seen = {.x0 = pixels.x0 >> 1,
                         .y0 = pixels.y0 >> 1,
                         .x1 = ((pixels.x1 - 1) >> 1) + 1,
                         .y1 = ((pixels.y1 - 1) >> 1) + 1};
    coarse.reset(grown(seen, 1 + (is_soft ? steps_cells : 0), (width + 1) / 2, (height + 1) / 2));
    coarse.start_from(stored.view(), planes);
    if (is_soft) {
        const Region& cells = coarse.region();
        for (int y = cells.y0; y < cells.y1; ++y) {
            std::array<float*, Patch::moment_count> rows;
            for (int plane = 0; plane < Patch::moment_count; ++plane)
                rows[plane] = coarse.moment(plane, y);
            find_moments<2>(photo, cells.x0, y, cells.width(), rows);
        }
        coarse.relax_cells(steps_cells, range.low, range.high);
    }
    fine.start_from(coarse.layers(), planes);
    if (is_soft) {
        read_pixels(photo, fine);
        fine.relax_pixels(steps_pixels, range.low, range.high);
    }
    write_tile(photo, tile, fine, out);
}

template <class T>
Result<Pixels> estimate(const Photo<T>& photo, const Progress& progress)
{
    const int width = photo.alpha.width();
    const int height = photo.alpha.height();
    if (width == 0 || height == 0)
        return Pixels(Raster<T>(width, height, 3));
    const Range range = range_of(photo, progress);
    progress.report(0);
    Level level = first_level(photo, progress);
    if (progress.is_cancelled())
        return cancelled();
    level = solve_levels(std::move(level), range, progress.part(0.3F, 0.5F));
    auto out = Raster<T>::uninitialised(width, height, 3);
    for_tiles(width, height, progress.part(0.5F, 1),
              [&](const Region& tile, Patch& fine, Patch& coarse) {
                  finish_tile(photo, level, range, tile, fine, coarse, out);
              });
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);
    return Pixels(std::move(out));
}

} // namespace

Result<Pixels> estimate_foreground(const Pixels& colour, RasterView<float> alpha,
                                   const Progress& progress)
{
    return std::visit(
        [&]<class T>(const Raster<T>& raster) -> Result<Pixels> {
            if (raster.width() != alpha.width() || raster.height() != alpha.height()
                || raster.channels() != 3 || alpha.channels() != 1)
                return input_error(message("matting",
                                           "The alpha of %1 x %2 pixels does not fit the photo of "
                                           "%3 x %4; use a matte of the photo's own size.",
                                           alpha.width(), alpha.height(), raster.width(),
                                           raster.height()));
            try {
                return estimate(Photo<T>{raster.view(), alpha}, progress);
            } catch (const std::bad_alloc&) {
                return resource_error(message(
                    "matting", "There is not enough memory to estimate the foreground colours; "
                               "close other programs or switch the foreground off."));
            }
        },
        colour);
}

} // namespace sdmatte
