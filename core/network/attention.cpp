#include "network/attention.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/scaled_dot_product_attention.h>

#include <algorithm>
#include <optional>

namespace sdmatte {
namespace {

// [1, L, C] to [1, heads, L, C / heads] and back.
at::Tensor split_heads(const at::Tensor& x, std::int64_t heads)
{
    return x.unflatten(2, {heads, -1}).transpose(1, 2);
}

at::Tensor join_heads(const at::Tensor& x)
{
    return x.transpose(1, 2).flatten(2);
}

} // namespace

AttendedKeys attended_keys(const at::Tensor& mask, std::int64_t side)
{
    const std::int64_t step = mask.size(0) / side;
    const at::Tensor covered = mask.slice(0, 0, side * step, step).slice(1, 0, side * step, step);
    at::Tensor bias = covered.to(at::kFloat).reshape(-1).neg().add(1).mul(uncovered_bias);
    AttendedKeys keys;
    const at::Tensor kept = (bias - bias.max()).gt(-negligible_bias).nonzero().squeeze(1);
    if (kept.size(0) < bias.size(0)) {
        keys.kept = kept;
        bias = bias.index_select(0, kept);
    }
    if (bias.lt(0).any().item<bool>())
        keys.bias = bias;
    return keys;
}

at::Tensor attention(const Weights& w, const at::Tensor& q, const at::Tensor& k,
                     const at::Tensor& v, std::int64_t heads, const at::Tensor& bias)
{
    const at::Tensor queries = split_heads(q, heads);
    const at::Tensor keys = split_heads(k, heads);
    const at::Tensor values = split_heads(v, heads);
    std::optional<at::Tensor> mask;
    if (bias.defined())
        mask = (q.scalar_type() == at::kFloat ? bias : (bias - bias.max()).to(q.scalar_type()))
                   .view({1, 1, 1, -1});
    const auto attend = [&](const at::Tensor& some) {
        return join_heads(at::scaled_dot_product_attention(some, keys, values, mask));
    };

    const std::int64_t length = q.size(1);
    // Keys and values are packed anew for every band: twice as much work as elsewhere.
    const double query_work = 2.0 * static_cast<double>(k.numel()) / 2;
    const std::int64_t band = w.band_rows(length, query_work, q.device());
    if (band >= length)
        return attend(queries);
    at::Tensor result = at::empty_like(q);
    for (std::int64_t first = 0; first < length; first += band) {
        w.stop_if_asked();
        const std::int64_t count = std::min(band, length - first);
        result.narrow(1, first, count).copy_(attend(queries.narrow(2, first, count)));
    }
    return result;
}

at::Tensor causal_attention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                            std::int64_t heads)
{
    return join_heads(at::scaled_dot_product_attention(split_heads(q, heads), split_heads(k, heads),
                                                       split_heads(v, heads), {}, 0.0, true));
}

} // namespace sdmatte
