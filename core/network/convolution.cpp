#include "network/convolution.h"

#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/upsample_nearest2d.h>

#include <algorithm>

namespace sdmatte {
namespace {

struct Sampling {
    std::int64_t zeros_before = 0; // above and left of the (doubled) picture
    std::int64_t zeros_after = 0;  // below and right
    std::int64_t stride = 1;
    std::int64_t scale = 1; // 2: each pixel is doubled both ways first
};

// Rows [first, last) of the picture scaled by sampling.scale.
at::Tensor scaled_rows(const at::Tensor& x, std::int64_t first, std::int64_t last,
                       std::int64_t scale)
{
    if (scale == 1)
        return x.narrow(2, first, last - first);
    const std::int64_t source_first = first / scale;
    const at::Tensor source =
        x.narrow(2, source_first, (last + scale - 1) / scale - source_first).contiguous();
    const at::Tensor doubled =
        at::upsample_nearest2d(source, {source.size(2) * scale, source.size(3) * scale});
    return doubled.narrow(2, first - source_first * scale, last - first);
}

// Output rows [first, last).
at::Tensor convolve_rows(const Weights& w, const at::Tensor& x, const Sampling& sampling,
                         std::int64_t first, std::int64_t last)
{
    const at::Tensor& kernel = w.tensor("weight");
    const std::int64_t height = x.size(2) * sampling.scale;
    const std::int64_t top = first * sampling.stride - sampling.zeros_before;
    const std::int64_t bottom =
        (last - 1) * sampling.stride - sampling.zeros_before + kernel.size(2);
    at::Tensor rows =
        scaled_rows(x, std::max<std::int64_t>(top, 0), std::min(bottom, height), sampling.scale);
    const std::int64_t zeros_above = std::max<std::int64_t>(-top, 0);
    const std::int64_t zeros_below = std::max<std::int64_t>(bottom - height, 0);
    std::int64_t side_zeros = sampling.zeros_before;
    std::int64_t end_zeros = zeros_above;
    if (sampling.zeros_before != sampling.zeros_after || zeros_above != zeros_below) {
        rows = at::constant_pad_nd(
            rows, {sampling.zeros_before, sampling.zeros_after, zeros_above, zeros_below});
        side_zeros = end_zeros = 0;
    }
    return at::conv2d(rows, kernel, w.has("bias") ? w.tensor("bias") : at::Tensor(),
                      {sampling.stride, sampling.stride}, {end_zeros, side_zeros});
}

at::Tensor convolve(const Weights& w, const at::Tensor& x, const Sampling& sampling)
{
    const at::Tensor& kernel = w.tensor("weight");
    const auto length = [&](std::int64_t size) {
        return (size * sampling.scale + sampling.zeros_before + sampling.zeros_after
                - kernel.size(2))
                   / sampling.stride
               + 1;
    };
    const std::int64_t height = length(x.size(2));
    const std::int64_t width = length(x.size(3));
    const double row_work = static_cast<double>(kernel.numel()) * static_cast<double>(width);
    const std::int64_t band = w.band_rows(height, row_work, x.device());
    if (band >= height && sampling.scale == 1)
        return w.output(convolve_rows(w, x, sampling, 0, height));
    at::Tensor result = at::empty({x.size(0), kernel.size(0), height, width}, x.options());
    for (std::int64_t first = 0; first < height; first += band) {
        w.stop_if_asked();
        const std::int64_t last = std::min(first + band, height);
        result.narrow(2, first, last - first).copy_(convolve_rows(w, x, sampling, first, last));
    }
    return w.output(std::move(result));
}

std::int64_t half_kernel(const Weights& w)
{
    return w.tensor("weight").size(2) / 2;
}

} // namespace

at::Tensor conv(const Weights& w, const at::Tensor& x)
{
    return convolve(w, x, {.zeros_before = half_kernel(w), .zeros_after = half_kernel(w)});
}

at::Tensor conv_halving(const Weights& w, const at::Tensor& x)
{
    return convolve(w, x,
                    {.zeros_before = half_kernel(w), .zeros_after = half_kernel(w), .stride = 2});
}

at::Tensor conv_halving_from_corner(const Weights& w, const at::Tensor& x)
{
    return convolve(w, x, {.zeros_before = 0, .zeros_after = 1, .stride = 2});
}

at::Tensor conv_doubling(const Weights& w, const at::Tensor& x)
{
    return convolve(w, x,
                    {.zeros_before = half_kernel(w), .zeros_after = half_kernel(w), .scale = 2});
}

} // namespace sdmatte
