// The residual block of the UNet and of the KL autoencoder.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// norm, SiLU, conv, + the embedding's share, norm, SiLU, conv, + x (through a 1 x 1 convolution
// where the channels differ). `emb` is SiLU of the embedding, [1, E]; undefined: there is none.
at::Tensor resnet(const Weights& w, const at::Tensor& x, const at::Tensor& emb, double norm_eps);

} // namespace sdmatte
