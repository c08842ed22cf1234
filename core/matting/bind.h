// Locked strokes: what the artist keeps or removes binds every engine's result.
#pragma once

#include "base/progress.h"
#include "prompt/prompt.h"

namespace sdmatte {

// alpha (height x width x 1 in 0..1) becomes exactly 1 where `keep` is on and 0 where `remove`
// is (which wins over `keep`), and is drawn towards them within bind_blend_px pixels outside.
// Either mask may be null; both have alpha's size. When cancelled, alpha is left half done.
void apply_keep_remove(Raster<float>& alpha, const SharedMask& keep, const SharedMask& remove,
                       const Progress& progress = {});

inline constexpr int bind_blend_px = 3;

} // namespace sdmatte
