#include "network/text_encoder.h"

#include "network/architecture.h"
#include "network/attention.h"
#include "network/layers.h"
#include "network/transfer.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/embedding.h>
#include <ATen/ops/empty.h>

#include <algorithm>

namespace sdmatte {
namespace {

at::Tensor embeddings(const Weights& w, const CaptionIds& ids)
{
    const at::Tensor& words = w.tensor("token_embedding.weight");
    const at::Tensor index = at::empty({1, caption_length}, at::kLong);
    std::ranges::copy(ids, index.data_ptr<std::int64_t>());
    const at::Tensor tokens = w["token_embedding"].output(
        at::embedding(words, upload(index, index.options().device(words.device()))));
    return w.output(tokens + w.tensor("position_embedding.weight"));
}

at::Tensor self_attention(const Weights& w, const at::Tensor& x)
{
    const at::Tensor states = causal_attention(linear(w["q_proj"], x), linear(w["k_proj"], x),
                                               linear(w["v_proj"], x), x.size(2) / head_width);
    return linear(w["out_proj"], states);
}

at::Tensor perceptron(const Weights& w, const at::Tensor& x)
{
    return linear(w["fc2"], gelu(linear(w["fc1"], x)));
}

at::Tensor layer(const Weights& w, at::Tensor x)
{
    x = x + self_attention(w["self_attn"], layer_norm(w["layer_norm1"], x));
    x = x + perceptron(w["mlp"], layer_norm(w["layer_norm2"], x));
    return w.output(x);
}

} // namespace

at::Tensor text_encoder(const Weights& weights, const CaptionIds& ids)
{
    const Weights w = weights["text_model"];
    at::Tensor x = embeddings(w["embeddings"], ids);
    for (int i = 0; w["encoder"].at("layers", i).has("layer_norm1.weight"); ++i)
        x = layer(w["encoder"].at("layers", i), x);
    return weights.output(layer_norm(w["final_layer_norm"], x));
}

} // namespace sdmatte
