// From pixels to LibTorch's tensors.
#pragma once

#include "image/engine_colour.h"
#include "network/sdmatte.h"
#include "prompt/network_raster.h"

namespace sdmatte {

// The photo in the network's square, [1, 3, S, S] in -1..1.
at::Tensor image_tensor(const EngineColour& photo, int side);

VisualPrompt visual_prompt(const NetworkPrompt& prompt, bool is_transparent);

} // namespace sdmatte
