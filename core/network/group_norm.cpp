#include "network/channel_kernels.h"
#include "network/layers.h"
#include "network/normed.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/group_norm.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::int64_t groups = 32;

std::vector<float> floats(const at::Tensor& tensor)
{
    const at::Tensor values = tensor.to(at::kFloat).contiguous();
    const float* data = values.const_data_ptr<float>();
    return {data, data + values.numel()};
}

// What a channel is multiplied with, and what is added then.
struct ScaleShift {
    std::vector<float> scale;
    std::vector<float> shift;
};

// The moments of x + added follow from those of x: the sum is never made.
ScaleShift scale_shift(const Weights& w, const ChannelMoments& moments, double eps,
                       std::span<const float> added)
{
    const std::vector<float> weight = floats(w.tensor("weight"));
    const std::vector<float> bias = floats(w.tensor("bias"));
    const std::size_t width = weight.size() / groups;
    ScaleShift result{.scale = std::vector<float>(weight.size()),
                      .shift = std::vector<float>(weight.size())};
    for (std::size_t first = 0; first < weight.size(); first += width) {
        double sum = 0;
        double square = 0;
        for (std::size_t i = first; i < first + width; ++i) {
            const double more = added.empty() ? 0.0 : static_cast<double>(added[i]);
            sum += moments.sums[i] + more * moments.count;
            square += moments.squares[i] + 2 * more * moments.sums[i] + more * more * moments.count;
        }
        const double count = moments.count * static_cast<double>(width);
        const double mean = sum / count;
        const double deviation = std::sqrt(std::max(0.0, square / count - mean * mean) + eps);
        for (std::size_t i = first; i < first + width; ++i) {
            const double more = added.empty() ? 0.0 : static_cast<double>(added[i]);
            const double scale = static_cast<double>(weight[i]) / deviation;
            result.scale[i] = static_cast<float>(scale);
            result.shift[i] =
                static_cast<float>(static_cast<double>(bias[i]) + (more - mean) * scale);
        }
    }
    return result;
}

at::Tensor by_torch(const Weights& w, const at::Tensor& x, double eps)
{
    return at::group_norm(x, groups, w.tensor("weight"), w.tensor("bias"), eps);
}

} // namespace

at::Tensor group_norm(const Weights& w, const at::Tensor& x, double eps)
{
    if (!has_channel_kernels(x))
        return w.output(by_torch(w, x, eps));
    const auto [scale, shift] = scale_shift(w, channel_moments(x), eps, {});
    const at::Tensor result = at::empty_like(x);
    scale_channels(x, scale, shift, AfterNorm::Nothing, result);
    return w.output(result);
}

Normed normed(const Weights& w, const at::Tensor& x, double eps, const at::Tensor& added,
              std::span<const float> counts)
{
    if (!has_channel_kernels(x)) {
        const at::Tensor sum = added.defined() ? x + added.unsqueeze(-1).unsqueeze(-1) : x;
        return {.x = silu(by_torch(w, sum, eps)), .scale = {}, .shift = {}};
    }
    const std::vector<float> more = added.defined() ? floats(added) : std::vector<float>();
    auto [scale, shift] = scale_shift(w, channel_moments(x, counts), eps, more);
    return {.x = x, .scale = std::move(scale), .shift = std::move(shift)};
}

at::Tensor Normed::rows(std::int64_t first, std::int64_t count) const
{
    const at::Tensor source = x.narrow(2, first, count);
    if (scale.empty())
        return source;
    const at::Tensor result = at::empty_like(source);
    scale_channels(source, scale, shift, AfterNorm::Silu, result);
    return result;
}

} // namespace sdmatte
