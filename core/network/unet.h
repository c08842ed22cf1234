// The UNet of SDMatte and LiteSDMatte: one step from the latents of photo and prompt to those of
// the matte. docs/networks.md describes it in the same order.
#pragma once

#include "network/attention.h"
#include "network/weights.h"

#include <array>
#include <vector>

namespace sdmatte {

inline constexpr double unet_norm_eps = 1e-5;        // of residual blocks and conv_norm_out
inline constexpr double transformer_norm_eps = 1e-6; // of the group norm before the tokens

// What a cross-attention reads, [1, n, C] each.
struct KeysAndValues {
    at::Tensor keys;
    at::Tensor values;
};

// A caption as the transformers of the down and up blocks read it: no prompt changes that, so it is
// computed once.
struct Caption {
    at::Tensor states; // [1, 77, 1024], of the text encoder
    std::array<std::vector<KeysAndValues>, 4> down;
    std::array<std::vector<KeysAndValues>, 4> up;
};

// `w` are the weights of "unet".
Caption read_caption(const Weights& w, const at::Tensor& states);

struct UnetInput {
    at::Tensor latents;       // [1, 8, h, w]: of the photo, then of the prompt's mask
    at::Tensor prompt_states; // [1, h w, 1024], from prompt_states(): the mid block reads them
    Caption caption;          // the other blocks read it
    bool is_transparent = false;
    bool is_points = false;             // what the coordinates are of: points, or a box
    std::vector<double> coordinates{};  // divided by the side; see embedding.h
    std::array<AttendedKeys, 4> keys{}; // of the self-attention at each level
};

// The prompt's mask as the mid block reads it: a 3 x 3 convolution of its latents, as tokens.
at::Tensor prompt_states(const Weights& w, const at::Tensor& mask_latents);

// [1, 4, h, w]. `w` are the weights of "unet".
at::Tensor unet(const Weights& w, const UnetInput& input);

} // namespace sdmatte
