// Convolutions. Large ones run in bands of rows: memory beside input and output stays small, and a
// stopped pass ends between two bands. The result does not depend on the bands.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// The kernel's size from its weights, stride 1, zeros around, the picture's size kept.
at::Tensor conv(const Weights& w, const at::Tensor& x);

// Half the size: stride 2, zeros on all four sides.
at::Tensor conv_halving(const Weights& w, const at::Tensor& x);

// Half the size as the KL autoencoder's encoder does it: stride 2, zeros right and below only.
at::Tensor conv_halving_from_corner(const Weights& w, const at::Tensor& x);

// Twice the size: each pixel doubled both ways, then as conv(). The doubled picture is never whole
// in memory.
at::Tensor conv_doubling(const Weights& w, const at::Tensor& x);

} // namespace sdmatte
