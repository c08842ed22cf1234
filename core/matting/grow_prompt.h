// A prompt as one kind that the networks know.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "prompt/fuse.h"

namespace sdmatte {

// Fused; where it needs growing its mask is grown from the photo by the segmentation, at a long
// side of 1024. `takes_points` as in fuse(). Errors: Input for a prompt that does not fit the
// photo, Cancelled.
Result<FusedPrompt> grow_prompt(const Prompt& prompt, const EngineColour& photo, bool takes_points,
                                const Progress& progress);

} // namespace sdmatte
