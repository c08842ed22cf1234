// Numbers as the UNet takes them: the opacity of the object and the coordinates of the prompt,
// spread over sines and cosines.
#pragma once

#include "network/weights.h"

#include <span>

namespace sdmatte {

// Channels of one coordinate of a box, and of all coordinates of the points together.
inline constexpr std::int64_t box_coordinate_channels = 320;
inline constexpr std::int64_t point_channels = 1680;

// [cos(v f_i), sin(v f_i)] with f_i = 10000^(-i / half), i below half = channels / 2; an odd last
// channel is 0. [n, channels] for n values, fp32, on the processor.
at::Tensor sinusoids(std::span<const double> values, std::int64_t channels);

// Coordinates, each divided by the side: the 4 of a box, or the x and y of points. All of them in
// one row.
at::Tensor box_sinusoids(std::span<const double> coordinates);
at::Tensor point_sinusoids(std::span<const double> coordinates);

// How many coordinates `count` of points are padded to with zeros: 20, those of the ten points that
// the published code always has, or the next divisor of 1680. At most 1680 go in.
std::int64_t padded_count(std::int64_t count);

// linear_2(SiLU(linear_1(x))).
at::Tensor embed(const Weights& w, const at::Tensor& x);

} // namespace sdmatte
