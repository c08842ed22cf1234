#include "matting/edge.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/edge_stages.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace sdmatte {
namespace {

struct Limit {
    const char* option;
    float value;
    float low;
    float high;
};

bool changes_nothing(const EdgeAdjustment& adjustment)
{
    return adjustment.despeckle < 1 && adjustment.shift_px == 0 && adjustment.feather_px == 0
           && adjustment.contrast == 0;
}

// Nothing changes where alpha is 0 or 1 all around.
bool is_flat(const Raster<float>& alpha)
{
    const float first = alpha.data()[0];
    if (first != 0 && first != 1)
        return false;
    return std::all_of(alpha.values().begin(), alpha.values().end(),
                       [first](float value) { return value == first; });
}

void adjust_tile(RasterView<float> alpha, const EdgeAdjustment& adjustment, int x0, int y0,
                 int side, const std::stop_token& stop, Raster<float>& out)
{
    const int reach = edge_reach(adjustment);
    const int x1 = std::min(x0 + side, alpha.width());
    const int y1 = std::min(y0 + side, alpha.height());
    const int left = std::max(x0 - reach, 0);
    const int top = std::max(y0 - reach, 0);
    const int right = std::min(x1 + reach, alpha.width());
    const int bottom = std::min(y1 + reach, alpha.height());
    auto tile = Raster<float>::uninitialised(right - left, bottom - top);
    for (int y = top; y < bottom; ++y)
        std::transform(alpha.row(y) + left, alpha.row(y) + right, tile.row(y - top),
                       [](float a) { return a > 0 ? std::min(a, 1.F) : 0.F; });
    if (!is_flat(tile)) {
        if (adjustment.despeckle >= 1)
            edge::remove_specks(tile, static_cast<int>(adjustment.despeckle), stop);
        if (adjustment.shift_px != 0)
            edge::shift(tile, adjustment.shift_px, stop);
        if (adjustment.feather_px != 0)
            edge::feather(tile, adjustment.feather_px, stop);
        if (adjustment.contrast != 0)
            edge::steepen(tile, adjustment.contrast);
    }
    for (int y = y0; y < y1; ++y)
        std::copy_n(tile.row(y - top) + (x0 - left), x1 - x0, out.row(y) + x0);
}

} // namespace

Result<void> check(const EdgeAdjustment& adjustment)
{
    for (const Limit& limit : {Limit{"--despeckle", adjustment.despeckle, 0, 100},
                               Limit{"--shift", adjustment.shift_px, -50, 50},
                               Limit{"--feather", adjustment.feather_px, 0, 50},
                               Limit{"--contrast", adjustment.contrast, -1, 1},
                               Limit{"--decontaminate", adjustment.decontaminate, 0, 1},
                               Limit{"--detail", adjustment.detail, 0, 1}}) {
        if (!(limit.value >= limit.low && limit.value <= limit.high)) // NaN is refused as well
            return usage_error(message("matting", "%1 takes a number from %2 to %3, not %4.",
                                       limit.option, limit.low, limit.high, limit.value));
    }
    return {};
}

int edge_reach(const EdgeAdjustment& adjustment)
{
    return 2 * static_cast<int>(adjustment.despeckle)
           + static_cast<int>(std::ceil(std::abs(adjustment.shift_px)))
           + edge::feather_radius(adjustment.feather_px);
}

Result<Raster<float>> adjust_edge(RasterView<float> alpha, const EdgeAdjustment& adjustment,
                                  const Progress& progress)
{
    if (Result<void> checked = check(adjustment); !checked)
        return std::unexpected(checked.error());
    const int width = alpha.width();
    const int height = alpha.height();
    try {
        auto out = Raster<float>::uninitialised(width, height);
        if (changes_nothing(adjustment)) {
            std::copy_n(alpha.data(), alpha.size(), out.data());
            progress.report(1);
            return out;
        }
        // Large enough that margins do not dominate, small enough for the cache.
        const int side = std::max(256, 2 * edge_reach(adjustment));
        const int across = (width + side - 1) / side;
        const int down = (height + side - 1) / side;
        const int band = 1 + 64 / std::max(across, 1); // rows of tiles between two reports
        for (int top = 0; top < down && !progress.is_cancelled(); top += band) {
            progress.report(static_cast<float>(top) / static_cast<float>(down));
            const int count = std::min(band, down - top) * across;
            parallel_for(0, count, 1, [&](int first, int last) {
                for (int i = first; i < last && !progress.is_cancelled(); ++i)
                    adjust_tile(alpha, adjustment, i % across * side, (top + i / across) * side,
                                side, progress.stop_token(), out);
            });
        }
        if (progress.is_cancelled())
            return cancelled();
        progress.report(1);
        return out;
    } catch (const std::bad_alloc&) {
        return resource_error(message("matting", "There is not enough memory to adjust the edge; "
                                                 "close other programs and try again."));
    }
}

} // namespace sdmatte
