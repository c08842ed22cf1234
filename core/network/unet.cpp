#include "network/unet.h"

#include "network/architecture.h"
#include "network/convolution.h"
#include "network/embedding.h"
#include "network/layers.h"
#include "network/normed.h"
#include "network/resnet.h"
#include "network/transfer.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>

#include <algorithm>
#include <array>
#include <vector>

namespace sdmatte {
namespace {

// What every block of one level is given beside the picture.
struct Level {
    at::Tensor emb;                            // SiLU of the embedding, [1, E]
    const std::vector<KeysAndValues>& caption; // what the cross-attentions read
    const AttendedKeys& keys;                  // what self-attention reads
};

// The opacity, and where the prompt is.
at::Tensor embedding(const Weights& w, const UnetInput& input)
{
    const at::Tensor& kernel = w.tensor("conv_in.weight");
    const std::array<double, 1> opacity = {input.is_transparent ? 0.0 : 1.0};
    const at::Tensor time = w["time_proj"].output(sinusoids(opacity, kernel.size(0)));
    const at::Tensor where = input.is_points
                                 ? w["point_time_proj"].output(point_sinusoids(input.coordinates))
                                 : w["bbox_time_proj"].output(box_sinusoids(input.coordinates));
    return embed(w["time_embedding"], upload(time, kernel.options()))
           + embed(w[input.is_points ? "point_embedding" : "bbox_embedding"],
                   upload(where.view({1, -1}), kernel.options()));
}

at::Tensor resnet(const Weights& w, const at::Tensor& x, const at::Tensor& emb)
{
    return sdmatte::resnet(w, x, emb, unet_norm_eps);
}

bool has_resnet(const Weights& w, int i)
{
    return w.at("resnets", i).has("conv1.weight");
}

bool has_transformer(const Weights& w, int i)
{
    return w.at("attentions", i).has("norm.weight");
}

// Of a block's transformer i.
Weights cross_attention(const Weights& w, int i)
{
    return w.at("attentions", i)["transformer_blocks.0"]["attn2"];
}

KeysAndValues keys_and_values(const Weights& w, const at::Tensor& states)
{
    return {.keys = linear(w["to_k"], states), .values = linear(w["to_v"], states)};
}

at::Tensor attend(const Weights& w, const at::Tensor& x, const KeysAndValues& read,
                  const at::Tensor& bias = {})
{
    return linear(w["to_out.0"], attention(w, linear(w["to_q"], x), read.keys, read.values,
                                           x.size(2) / head_width, bias));
}

at::Tensor self_attention(const Weights& w, const at::Tensor& x, const AttendedKeys& keys)
{
    const at::Tensor read = keys.kept.defined() ? x.index_select(1, keys.kept) : x;
    return attend(w, x, keys_and_values(w, read), keys.bias);
}

// In bands: four times as many channels as x has are never whole in memory.
at::Tensor feed_forward(const Weights& w, const at::Tensor& x)
{
    const std::int64_t tokens = x.size(1);
    const double token_work = 12.0 * static_cast<double>(x.size(2) * x.size(2));
    const std::int64_t band = w.band_rows(tokens, token_work, x.device());
    std::vector<at::Tensor> parts;
    for (std::int64_t first = 0; first < tokens; first += band) {
        const at::Tensor some = x.narrow(1, first, std::min(band, tokens - first));
        const std::vector<at::Tensor> halves = linear(w["net.0.proj"], some).chunk(2, 2);
        parts.push_back(linear(w["net.2"], halves[0] * gelu(halves[1])));
    }
    return parts.size() == 1 ? parts[0] : at::cat(parts, 1);
}

at::Tensor transformer_block(const Weights& w, at::Tensor x, const KeysAndValues& read,
                             const AttendedKeys& keys)
{
    x = self_attention(w["attn1"], layer_norm(w["norm1"], x), keys).add_(x);
    x = attend(w["attn2"], layer_norm(w["norm2"], x), read).add_(x);
    x = feed_forward(w["ff"], layer_norm(w["norm3"], x)).add_(x);
    return x;
}

at::Tensor transformer(const Weights& w, const at::Tensor& x, const KeysAndValues& read,
                       const AttendedKeys& keys)
{
    at::Tensor h = tokens_of(group_norm(w["norm"], x, transformer_norm_eps));
    h = linear(w["proj_in"], h);
    h = transformer_block(w["transformer_blocks.0"], h, read, keys);
    h = linear(w["proj_out"], h);
    return w.output(picture_of(h, x.size(2)).add_(x));
}

at::Tensor down_block(const Weights& w, at::Tensor x, const Level& level,
                      std::vector<at::Tensor>& skips)
{
    for (int i = 0; has_resnet(w, i); ++i) {
        x = resnet(w.at("resnets", i), x, level.emb);
        if (has_transformer(w, i))
            x = transformer(w.at("attentions", i), x, level.caption[static_cast<std::size_t>(i)],
                            level.keys);
        skips.push_back(x);
    }
    if (const Weights down = w["downsamplers.0"]; down.has("conv.weight")) {
        x = down.output(conv_halving(down["conv"], x));
        skips.push_back(x);
    }
    return w.output(x);
}

at::Tensor mid_block(const Weights& w, at::Tensor x, const at::Tensor& emb,
                     const at::Tensor& prompt_states, const AttendedKeys& keys)
{
    x = resnet(w["resnets.0"], x, emb);
    x = transformer(w["attentions.0"], x, keys_and_values(cross_attention(w, 0), prompt_states),
                    keys);
    x = resnet(w["resnets.1"], x, emb);
    return w.output(x);
}

at::Tensor up_block(const Weights& w, at::Tensor x, const Level& level,
                    std::vector<at::Tensor>& skips)
{
    for (int i = 0; has_resnet(w, i); ++i) {
        x = at::cat({x, skips.back()}, 1);
        skips.pop_back();
        x = resnet(w.at("resnets", i), x, level.emb);
        if (has_transformer(w, i))
            x = transformer(w.at("attentions", i), x, level.caption[static_cast<std::size_t>(i)],
                            level.keys);
    }
    if (const Weights up = w["upsamplers.0"]; up.has("conv.weight"))
        x = up.output(conv_doubling(up["conv"], x));
    return w.output(x);
}

} // namespace

Caption read_caption(const Weights& w, const at::Tensor& states)
{
    Caption caption{.states = states, .down = {}, .up = {}};
    const auto read = [&](const Weights& block, std::vector<KeysAndValues>& reads) {
        for (int i = 0; has_transformer(block, i); ++i)
            reads.push_back(keys_and_values(cross_attention(block, i), states));
    };
    for (int i = 0; i < 4; ++i) {
        read(w.at("down_blocks", i), caption.down[static_cast<std::size_t>(i)]);
        read(w.at("up_blocks", i), caption.up[static_cast<std::size_t>(i)]);
    }
    return caption;
}

at::Tensor prompt_states(const Weights& w, const at::Tensor& mask_latents)
{
    return tokens_of(conv(w["aux_conv_in"], mask_latents));
}

at::Tensor unet(const Weights& w, const UnetInput& input)
{
    const at::Tensor emb = silu(embedding(w, input));
    at::Tensor x = conv(w["conv_in"], input.latents);
    std::vector<at::Tensor> skips = {x};
    for (std::size_t i = 0; i < 4; ++i)
        x = down_block(w.at("down_blocks", static_cast<int>(i)), x,
                       {emb, input.caption.down[i], input.keys[i]}, skips);
    x = mid_block(w["mid_block"], x, emb, input.prompt_states, input.keys[3]);
    for (std::size_t i = 0; i < 4; ++i)
        x = up_block(w.at("up_blocks", static_cast<int>(i)), x,
                     {emb, input.caption.up[i], input.keys[3 - i]}, skips);
    x = conv(w["conv_out"], normed(w["conv_norm_out"], x, unet_norm_eps));
    return w.output(x);
}

} // namespace sdmatte
