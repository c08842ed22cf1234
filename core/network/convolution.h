// Convolutions. Pictures and kernels are channels-last, which processors and cards are fastest
// with. Large ones run in bands of rows: what a band writes is still in the processor's cache when
// it is stored, memory stays small, and a stopped pass ends between two bands. The result does not
// depend on the bands.
#pragma once

#include "network/normed.h"

namespace sdmatte {

// The kernel's size from its weights, stride 1, zeros around, the picture's size kept.
at::Tensor conv(const Weights& w, const at::Tensor& x);
at::Tensor conv(const Weights& w, const Normed& x);

// conv() plus `onto`; conv_over() puts the sum into it. Nothing is shown to the pass: the sum is
// its block's output.
at::Tensor conv_onto(const Weights& w, const Normed& x, const at::Tensor& onto);
at::Tensor conv_over(const Weights& w, const Normed& x, at::Tensor onto);

// Of each of several pictures, [N, D, H, W]: only where the whole kernel is within it.
at::Tensor conv_inside(const Weights& w, const at::Tensor& x, std::int64_t stride = 1);

// Half the size: stride 2, zeros on all four sides.
at::Tensor conv_halving(const Weights& w, const at::Tensor& x);

// Half the size as the KL autoencoder's encoder does it: stride 2, zeros right and below only.
at::Tensor conv_halving_from_corner(const Weights& w, const at::Tensor& x);

// Twice the size: each pixel doubled both ways, then as conv(). "weight" is the kernel's
// doubling_kernel(): the doubled picture is never made, and 4 of 9 multiplications are left.
at::Tensor conv_doubling(const Weights& w, const at::Tensor& x);

// [C, D, 3, 3] to [4 C, D, 2, 2]: the kernels of the output's even and odd rows and columns.
at::Tensor doubling_kernel(const at::Tensor& kernel);

} // namespace sdmatte
