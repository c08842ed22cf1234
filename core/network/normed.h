// Group norm and SiLU before a convolution. Where it can, the convolution computes them for a band
// of rows just before it reads them: the whole picture is never written a second time.
#pragma once

#include "network/weights.h"

#include <span>
#include <vector>

namespace sdmatte {

// SiLU(x * scale + shift), with a scale and a shift for each channel.
struct Normed {
    at::Tensor x;
    std::vector<float> scale; // empty: x is the result itself
    std::vector<float> shift;

    // Rows [first, first + count) of the result.
    [[nodiscard]] at::Tensor rows(std::int64_t first, std::int64_t count) const;
};

// SiLU of the group norm (32 groups) of x + `added`, [1, C], where that is defined. `w`: the norm.
// `counts`: x is [N, C, H, W], parts of one picture, each of which counts that often; for those the
// processor only.
Normed normed(const Weights& w, const at::Tensor& x, double eps, const at::Tensor& added = {},
              std::span<const float> counts = {});

} // namespace sdmatte
