// The tiny autoencoder (TAESD) of LiteSDMatte.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// [1, 3, S, S] in -1..1 to [1, 4, S/8, S/8]. The picture is brought to 0..1 twice, so that the
// first convolution sees 0.5..1: the network was trained that way. `w`: "vae".
at::Tensor encode_tiny(const Weights& w, const at::Tensor& x);

// What the first convolution sees of a picture in -1..1, and the way on from what the last block of
// the third level gives, [1, 64, S/4, S/4].
at::Tensor to_first_layer(const at::Tensor& x);
at::Tensor encode_tiny_from_third_level(const Weights& w, const at::Tensor& x);

// The way back, [1, 1, S, S]: the mean of the colours (see prepare_weights.h), about -1..1.
at::Tensor decode_tiny(const Weights& w, const at::Tensor& latents);

} // namespace sdmatte
