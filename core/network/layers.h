// The layers that all blocks are made of. Pictures are [1, channels, height, width], token lists
// [1, tokens, channels]. Each takes the weights of its own name and shows its output to the pass.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// x W^T + b; without "bias" in the weights, without b.
at::Tensor linear(const Weights& w, const at::Tensor& x);

// 32 groups. `eps` differs from part to part of the networks.
at::Tensor group_norm(const Weights& w, const at::Tensor& x, double eps);

inline constexpr double layer_norm_eps = 1e-5; // of all layer norms
at::Tensor layer_norm(const Weights& w, const at::Tensor& x);

// x * sigmoid(x) and max(x, 0). They may overwrite x: give them what nobody else holds.
at::Tensor silu(at::Tensor x);
at::Tensor relu(at::Tensor x);

// x * Phi(x), exactly: with erf, not the tanh approximation.
at::Tensor gelu(const at::Tensor& x);

// [1, C, H, W] to [1, H W, C], row by row, and back to height H: views, as pictures are
// channels-last.
at::Tensor tokens_of(const at::Tensor& picture);
at::Tensor picture_of(const at::Tensor& tokens, std::int64_t height);

} // namespace sdmatte
