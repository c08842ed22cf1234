// What group norm does to a picture whose channels lie side by side (channels-last), on the
// processor: ATen's own takes three passes through memory and another two for SiLU. fp32 and bf16;
// sums are kept in fp32 for a few rows and in double beyond.
#pragma once

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace sdmatte {

// Whether the kernels here take `x`: on the processor, channels-last, fp32 or bf16.
bool has_channel_kernels(const at::Tensor& x);

struct ChannelMoments {
    std::vector<double> sums;    // of each channel's values
    std::vector<double> squares; // of their squares
    double count = 0;            // values of a channel
};

// Over all pictures of x, [N, C, H, W]. `weights`: how often each of the N counts; empty: once.
ChannelMoments channel_moments(const at::Tensor& x, std::span<const float> weights = {});

enum class AfterNorm { Nothing, Silu };

// to = x * scale + shift, a number of each for every channel, then perhaps y * sigmoid(y). `to` is
// like x, or x itself.
void scale_channels(const at::Tensor& x, std::span<const float> scale, std::span<const float> shift,
                    AfterNorm after, const at::Tensor& to);

} // namespace sdmatte
