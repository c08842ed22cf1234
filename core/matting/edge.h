// Edge adjustments: what an artist may still change on a finished matte. Pure functions of
// alpha, used by preview and export alike. Each pixel depends only on pixels within
// edge_reach(), so a tile that is given with that margin comes out as in the whole picture.
// Foreground colours are estimated from alpha before its adjustment: where the edge moves out,
// newly opaque pixels need them.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

namespace sdmatte {

// In the order in which they are applied; lengths in pixels of the photo. All zero (whatever
// decontaminate and detail are) changes nothing.
struct EdgeAdjustment {
    // 0..100: islands (more opaque than 0.04) and holes (less than 0.96) that fit in a square
    // of so many whole pixels are removed.
    float despeckle = 0;
    // -50..50: the edge moves out (+) or in (-): alpha becomes its greatest or least value
    // within that distance, between pixels too, so a soft edge keeps its slope.
    float shift_px = 0;
    // 0..50: standard deviation of a Gaussian blur.
    float feather_px = 0;
    // -1..1: the slope at 0.5 is (1 + contrast) / (1 - contrast); 0 and 1 stay; 1 leaves no
    // softness but 0.5 itself, -1 makes all softness 0.5.
    float contrast = 0;
    // 0..1: from the photo's colours to the estimated foreground; for blend_foreground().
    float decontaminate = 1;
    // 0..1: how much of an engine's local detail stays; for finish_alpha(), before all others.
    float detail = 1;

    bool operator==(const EdgeAdjustment&) const = default;
};

// Errors: Usage for a value out of its range, named as the command line's option.
Result<void> check(const EdgeAdjustment& adjustment);

// How many pixels away alpha can matter to a pixel of the result.
int edge_reach(const EdgeAdjustment& adjustment);

// alpha: height x width x 1 in 0..1; returns the same. Beyond its sides alpha is as at the
// side. Errors: as check(), Resource when memory runs out, Cancelled.
Result<Raster<float>> adjust_edge(RasterView<float> alpha, const EdgeAdjustment& adjustment,
                                  const Progress& progress = {});

} // namespace sdmatte
