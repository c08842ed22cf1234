#include "network/layers.h"

#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/silu.h>

namespace sdmatte {

at::Tensor linear(const Weights& w, const at::Tensor& x)
{
    return w.output(
        at::linear(x, w.tensor("weight"), w.has("bias") ? w.tensor("bias") : at::Tensor()));
}

at::Tensor layer_norm(const Weights& w, const at::Tensor& x)
{
    return w.output(
        at::layer_norm(x, {x.size(-1)}, w.tensor("weight"), w.tensor("bias"), layer_norm_eps));
}

at::Tensor silu(at::Tensor x)
{
    return at::silu_(x);
}

at::Tensor relu(at::Tensor x)
{
    return at::relu_(x);
}

at::Tensor gelu(const at::Tensor& x)
{
    return at::gelu(x, "none");
}

at::Tensor tokens_of(const at::Tensor& picture)
{
    return picture.permute({0, 2, 3, 1}).flatten(1, 2);
}

at::Tensor picture_of(const at::Tensor& tokens, std::int64_t height)
{
    return tokens.unflatten(1, {height, -1}).permute({0, 3, 1, 2});
}

} // namespace sdmatte
