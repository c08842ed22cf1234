// Attention, and the prompt's hold on it: for points, boxes and masks every self-attention of the
// UNet adds a bias to the scores of the tokens that the prompt does not cover.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// Added to the scores of a token where the prompt's mask is 0; in proportion where it is between.
inline constexpr double uncovered_bias = -10000;

// A token whose bias is this far below the level's largest has weight 0 in fp32: it is left out.
inline constexpr double negligible_bias = 200;

// Which tokens of a level are read, and what is added to the score of each.
struct AttendedKeys {
    at::Tensor kept; // [K] token numbers, rising; undefined: all tokens
    at::Tensor bias; // [K] fp32, at most 0; undefined: all 0
};

// For the level with `side` x `side` tokens. `mask` is [S, S] in 0..1, S a multiple of `side`; a
// token is covered as the top-left pixel of its square is.
AttendedKeys attended_keys(const at::Tensor& mask, std::int64_t side);

// softmax(q k^T / sqrt(C / heads) + bias) v for each head. q is [1, L, C]; k and v are [1, K, C].
// In bands of queries; asks the pass of `w` between them. `bias` is [K], fp32, or undefined; in
// bf16, which has too few digits for it, only its differences from the largest are added.
at::Tensor attention(const Weights& w, const at::Tensor& q, const at::Tensor& k,
                     const at::Tensor& v, std::int64_t heads, const at::Tensor& bias = {});

// Each token sees itself and those before it.
at::Tensor causal_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                            std::int64_t heads);

} // namespace sdmatte
