#include "network/embedding.h"

#include "network/layers.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte {

at::Tensor sinusoids(std::span<const double> values, std::int64_t channels)
{
    const at::Tensor column = at::empty({static_cast<std::int64_t>(values.size()), 1}, at::kFloat);
    for (std::size_t i = 0; i < values.size(); ++i)
        column.data_ptr<float>()[i] = static_cast<float>(values[i]);
    const std::int64_t half = channels / 2;
    const at::Tensor frequencies =
        (at::arange(half, at::kFloat) * (-std::log(10000.0)) / half).exp();
    const at::Tensor angles = column * frequencies;
    const at::Tensor waves = at::cat({angles.cos(), angles.sin()}, 1);
    return channels % 2 == 0 ? waves : at::constant_pad_nd(waves, {0, 1});
}

at::Tensor box_sinusoids(std::span<const double> coordinates)
{
    return sinusoids(coordinates, box_coordinate_channels);
}

at::Tensor point_sinusoids(std::span<const double> coordinates)
{
    std::vector<double> padded(coordinates.begin(), coordinates.end());
    const std::int64_t count = padded_count(static_cast<std::int64_t>(padded.size()));
    padded.resize(static_cast<std::size_t>(count), 0.0);
    return sinusoids(padded, point_channels / count);
}

std::int64_t padded_count(std::int64_t count)
{
    constexpr std::int64_t least = 20;
    std::int64_t padded = std::max(count, least);
    while (padded < point_channels && point_channels % padded != 0)
        ++padded;
    return padded;
}

at::Tensor embed(const Weights& w, const at::Tensor& x)
{
    return w.output(linear(w["linear_2"], silu(linear(w["linear_1"], x))));
}

} // namespace sdmatte
