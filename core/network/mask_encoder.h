// The autoencoders' encoders for a prompt's mask: on the first three levels, which are most of the
// work, equal parts are computed once.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// encode_kl() and encode_tiny() of the mask, [S, S] fp32 in 0..1 on the processor, as a picture in
// -1..1, in the type of the weights, up to rounding. `w`: "vae".
at::Tensor encode_mask_kl(const Weights& w, const at::Tensor& mask);
at::Tensor encode_mask_tiny(const Weights& w, const at::Tensor& mask);

} // namespace sdmatte
