// The text encoder of CLIP: what a caption means, for the UNet's cross-attention.
#pragma once

#include "network/caption.h"
#include "network/weights.h"

namespace sdmatte {

// All 77 states, [1, 77, width]. `w` are the weights of "text_encoder".
at::Tensor text_encoder(const Weights& w, const CaptionIds& ids);

} // namespace sdmatte
