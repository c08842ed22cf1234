// The autoencoder of Stable Diffusion 2 (AutoencoderKL), of SDMatte and SDMatte*.
#pragma once

#include "network/weights.h"

namespace sdmatte {

inline constexpr double kl_norm_eps = 1e-6;        // of every group norm in it
inline constexpr double kl_latent_scale = 0.18215; // latents are this times the encoder's mean

// [1, 3, S, S] in -1..1 to [1, 4, S/8, S/8]: the mean, nothing is sampled. `w`: "vae".
at::Tensor encode_kl(const Weights& w, const at::Tensor& x);

// The same from what the last of the four levels is given, [1, C, S/8, S/8].
at::Tensor encode_kl_from_last_level(const Weights& w, const at::Tensor& x);

// The way back, [1, 1, S, S]: the mean of the colours (see prepare_weights.h), not clipped.
at::Tensor decode_kl(const Weights& w, const at::Tensor& latents);

} // namespace sdmatte
