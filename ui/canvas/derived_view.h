// Views that show something about alpha instead of alpha.
#pragma once

#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/view_mode.h"

namespace sdmatte::studio {

// What a code of alpha is in the view, which is Trimap (0 background, 128 unknown, 255
// foreground), EdgeBand (255 where it is neither 0 nor 255) or Certainty (0 half, 255 sure).
std::uint8_t derived_code(ViewMode mode, std::uint8_t alpha);

// On a worker thread. Tiles that are the same in `like` are taken from there; null: none. Errors:
// Resource, Cancelled.
Result<SharedAlphaPyramid> derive(ViewMode mode, const AlphaPyramid& alpha,
                                  const Progress& progress = {},
                                  const AlphaPyramid* like = nullptr);

} // namespace sdmatte::studio
