#include "network/autoencoder_kl.h"

#include "network/attention.h"
#include "network/convolution.h"
#include "network/layers.h"
#include "network/normed.h"
#include "network/resnet.h"

#include <ATen/TensorOperators.h>

namespace sdmatte {
namespace {

at::Tensor resnet(const Weights& w, const at::Tensor& x)
{
    return sdmatte::resnet(w, x, {}, kl_norm_eps);
}

// One head as wide as the picture has channels.
at::Tensor mid_attention(const Weights& w, const at::Tensor& x)
{
    const at::Tensor h = tokens_of(group_norm(w["group_norm"], x, kl_norm_eps));
    at::Tensor states =
        attention(w, linear(w["to_q"], h), linear(w["to_k"], h), linear(w["to_v"], h), 1);
    states = linear(w["to_out.0"], states);
    return w.output(picture_of(states, x.size(2)).add_(x));
}

at::Tensor mid_block(const Weights& w, at::Tensor x)
{
    x = resnet(w["resnets.0"], x);
    x = mid_attention(w["attentions.0"], x);
    x = resnet(w["resnets.1"], x);
    return w.output(x);
}

at::Tensor down_block(const Weights& w, at::Tensor x)
{
    for (int i = 0; i < 2; ++i)
        x = resnet(w.at("resnets", i), x);
    if (w.has("downsamplers.0.conv.weight"))
        x = conv_halving_from_corner(w["downsamplers.0.conv"], x);
    return w.output(x);
}

at::Tensor up_block(const Weights& w, at::Tensor x)
{
    for (int i = 0; i < 3; ++i)
        x = resnet(w.at("resnets", i), x);
    if (w.has("upsamplers.0.conv.weight"))
        x = conv_doubling(w["upsamplers.0.conv"], x);
    return w.output(x);
}

at::Tensor encoder_to_last_level(const Weights& w, at::Tensor x)
{
    x = conv(w["conv_in"], x);
    for (int i = 0; i < 3; ++i)
        x = down_block(w.at("down_blocks", i), x);
    return x;
}

at::Tensor encoder_from_last_level(const Weights& w, at::Tensor x)
{
    x = down_block(w["down_blocks.3"], x);
    x = mid_block(w["mid_block"], x);
    x = conv(w["conv_out"], normed(w["conv_norm_out"], x, kl_norm_eps));
    return w.output(x);
}

at::Tensor decoder(const Weights& w, at::Tensor x)
{
    x = conv(w["conv_in"], x);
    x = mid_block(w["mid_block"], x);
    for (int i = 0; i < 4; ++i)
        x = up_block(w.at("up_blocks", i), x);
    x = conv(w["conv_out"], normed(w["conv_norm_out"], x, kl_norm_eps));
    return w.output(x);
}

} // namespace

at::Tensor encode_kl(const Weights& w, const at::Tensor& x)
{
    return encode_kl_from_last_level(w, encoder_to_last_level(w["encoder"], x));
}

at::Tensor encode_kl_from_last_level(const Weights& w, const at::Tensor& x)
{
    const at::Tensor moments = conv(w["quant_conv"], encoder_from_last_level(w["encoder"], x));
    const at::Tensor mean = moments.narrow(1, 0, moments.size(1) / 2);
    return mean * kl_latent_scale;
}

at::Tensor decode_kl(const Weights& w, const at::Tensor& latents)
{
    return decoder(w["decoder"], conv(w["post_quant_conv"], latents / kl_latent_scale));
}

} // namespace sdmatte
