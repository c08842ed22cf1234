// The text encoder of CLIP: what a caption means, for the UNet's cross-attention.
#pragma once

#include "network/weights.h"

#include <array>
#include <cstdint>

namespace sdmatte {

inline constexpr std::size_t caption_length = 77;
using CaptionIds = std::array<std::int64_t, caption_length>;

// Start, end, and then the padding token, which is 0 ("!"), not the end token once more.
inline constexpr std::int64_t caption_start = 49406;
inline constexpr std::int64_t caption_end = 49407;
inline constexpr std::int64_t caption_padding = 0;

// The ids of the empty caption, which interactive use has.
CaptionIds empty_caption();

// All 77 states, [1, 77, width]. `w` are the weights of "text_encoder".
at::Tensor text_encoder(const Weights& w, const CaptionIds& ids);

} // namespace sdmatte
