#include "network/autoencoder_tiny.h"

#include "network/convolution.h"
#include "network/layers.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/tanh.h>

namespace sdmatte {
namespace {

at::Tensor to_unit_range(const at::Tensor& x)
{
    return (x + 1) / 2;
}

at::Tensor block(const Weights& w, const at::Tensor& x)
{
    at::Tensor h = relu(conv(w["conv.0"], x));
    h = relu(conv(w["conv.2"], h));
    h = w["conv"].output(conv(w["conv.4"], h));
    return w.output(relu(h.add_(x)));
}

at::Tensor blocks(const Weights& w, at::Tensor x, int first, int last)
{
    for (int i = first; i <= last; ++i)
        x = block(w.at("layers", i), x);
    return x;
}

at::Tensor encoder_to_third_level(const Weights& w, at::Tensor x)
{
    x = conv(w["layers.0"], x);
    x = blocks(w, x, 1, 1);
    x = conv_halving(w["layers.2"], x);
    x = blocks(w, x, 3, 5);
    x = conv_halving(w["layers.6"], x);
    x = blocks(w, x, 7, 9);
    return x;
}

at::Tensor encoder_from_third_level(const Weights& w, at::Tensor x)
{
    x = conv_halving(w["layers.10"], x);
    x = blocks(w, x, 11, 13);
    x = conv(w["layers.14"], x);
    return w.output(x);
}

at::Tensor decoder(const Weights& w, at::Tensor x)
{
    x = at::tanh(x / 3) * 3;
    x = relu(conv(w["layers.0"], x));
    x = blocks(w, x, 2, 4);
    x = conv_doubling(w["layers.6"], x);
    x = blocks(w, x, 7, 9);
    x = conv_doubling(w["layers.11"], x);
    x = blocks(w, x, 12, 14);
    x = conv_doubling(w["layers.16"], x);
    x = blocks(w, x, 17, 17);
    x = conv(w["layers.18"], x);
    return w.output(x * 2 - 1);
}

} // namespace

at::Tensor encode_tiny(const Weights& w, const at::Tensor& x)
{
    return encode_tiny_from_third_level(w, encoder_to_third_level(w["encoder"], to_first_layer(x)));
}

at::Tensor encode_tiny_from_third_level(const Weights& w, const at::Tensor& x)
{
    return encoder_from_third_level(w["encoder"], x);
}

at::Tensor to_first_layer(const at::Tensor& x)
{
    return to_unit_range(to_unit_range(x));
}

at::Tensor decode_tiny(const Weights& w, const at::Tensor& latents)
{
    return decoder(w["decoder"], latents);
}

} // namespace sdmatte
