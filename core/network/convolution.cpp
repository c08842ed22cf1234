#include "network/convolution.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/add.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/stack.h>

#include <algorithm>
#include <array>
#include <vector>

namespace sdmatte {
namespace {

// A kernel, and how it goes over the picture.
struct Convolution {
    at::Tensor kernel;             // [out, in, rows, columns]
    at::Tensor bias;               // undefined: none
    std::int64_t zeros_before = 0; // above and left of the picture
    std::int64_t zeros_after = 0;  // below and right
    std::int64_t stride = 1;
};

Convolution convolution(const Weights& w)
{
    return {.kernel = w.tensor("weight"), .bias = w.has("bias") ? w.tensor("bias") : at::Tensor()};
}

// Zeros on all sides, so that a kernel of 1 or 3 keeps the picture's size.
Convolution centred(const Weights& w, std::int64_t stride = 1)
{
    Convolution c = convolution(w);
    c.zeros_before = c.zeros_after = c.kernel.size(2) / 2;
    c.stride = stride;
    return c;
}

std::int64_t output_length(const Convolution& c, std::int64_t length)
{
    return (length + c.zeros_before + c.zeros_after - c.kernel.size(2)) / c.stride + 1;
}

// Output rows [first, last).
at::Tensor convolve_rows(const Convolution& c, const Normed& x, std::int64_t first,
                         std::int64_t last)
{
    const std::int64_t height = x.x.size(2);
    const std::int64_t top = first * c.stride - c.zeros_before;
    const std::int64_t bottom = (last - 1) * c.stride - c.zeros_before + c.kernel.size(2);
    const std::int64_t zeros_above = std::max<std::int64_t>(-top, 0);
    const std::int64_t zeros_below = std::max<std::int64_t>(bottom - height, 0);
    at::Tensor rows = x.rows(top + zeros_above, bottom - zeros_below - top - zeros_above);
    std::int64_t side_zeros = c.zeros_before;
    std::int64_t end_zeros = zeros_above;
    // LibTorch is slow at zeros beside kernels of even size.
    if (c.zeros_before != c.zeros_after || zeros_above != zeros_below
        || (c.zeros_before > 0 && c.kernel.size(3) % 2 == 0)) {
        rows = at::constant_pad_nd(rows, {c.zeros_before, c.zeros_after, zeros_above, zeros_below});
        side_zeros = end_zeros = 0;
    }
    return at::conv2d(rows, c.kernel, c.bias, {c.stride, c.stride}, {end_zeros, side_zeros});
}

at::Tensor channels_last(std::int64_t channels, std::int64_t height, std::int64_t width,
                         const at::Tensor& like)
{
    return at::empty({like.size(0), channels, height, width},
                     like.options().memory_format(at::MemoryFormat::ChannelsLast));
}

Normed plain(const at::Tensor& x)
{
    return {.x = x, .scale = {}, .shift = {}};
}

double row_work(const Convolution& c, std::int64_t width)
{
    return static_cast<double>(c.kernel.numel()) * static_cast<double>(width);
}

// c over x into `result`, plus `onto` where that is defined. Without a result: into a new one.
at::Tensor convolve(const Weights& w, const Convolution& c, const Normed& x,
                    const at::Tensor& onto = {}, at::Tensor result = {})
{
    const std::int64_t height = output_length(c, x.x.size(2));
    const std::int64_t width = output_length(c, x.x.size(3));
    const std::int64_t band = w.band_rows(height, row_work(c, width), x.x.device());
    if (band >= height) {
        at::Tensor whole = convolve_rows(c, x, 0, height);
        return onto.defined() ? whole.add_(onto) : whole;
    }
    if (!result.defined())
        result = channels_last(c.kernel.size(0), height, width, x.x);
    for (std::int64_t first = 0; first < height; first += band) {
        w.stop_if_asked();
        const std::int64_t count = std::min(band, height - first);
        const at::Tensor rows = convolve_rows(c, x, first, first + count);
        at::Tensor target = result.narrow(2, first, count);
        if (onto.defined())
            at::add_out(target, rows, onto.narrow(2, first, count));
        else
            target.copy_(rows);
    }
    return result;
}

} // namespace

at::Tensor conv(const Weights& w, const at::Tensor& x)
{
    return conv(w, plain(x));
}

at::Tensor conv(const Weights& w, const Normed& x)
{
    return w.output(convolve(w, centred(w), x));
}

at::Tensor conv_onto(const Weights& w, const Normed& x, const at::Tensor& onto)
{
    return convolve(w, centred(w), x, onto);
}

at::Tensor conv_over(const Weights& w, const Normed& x, at::Tensor onto)
{
    return convolve(w, centred(w), x, onto, onto);
}

at::Tensor conv_inside(const Weights& w, const at::Tensor& x, std::int64_t stride)
{
    Convolution c = convolution(w);
    c.stride = stride;
    const std::int64_t height = output_length(c, x.size(2));
    const std::int64_t width = output_length(c, x.size(3));
    const at::Tensor result = at::empty({x.size(0), c.kernel.size(0), height, width},
                                        x.options().memory_format(at::MemoryFormat::ChannelsLast));
    const double picture_work = row_work(c, width) * static_cast<double>(height);
    const std::int64_t band = w.band_rows(x.size(0), picture_work, x.device());
    for (std::int64_t first = 0; first < x.size(0); first += band) {
        w.stop_if_asked();
        const std::int64_t count = std::min(band, x.size(0) - first);
        result.narrow(0, first, count)
            .copy_(at::conv2d(x.narrow(0, first, count), c.kernel, c.bias, {stride, stride}));
    }
    return result;
}

at::Tensor conv_halving(const Weights& w, const at::Tensor& x)
{
    return w.output(convolve(w, centred(w, 2), plain(x)));
}

at::Tensor conv_halving_from_corner(const Weights& w, const at::Tensor& x)
{
    Convolution c = convolution(w);
    c.zeros_after = 1;
    c.stride = 2;
    return w.output(convolve(w, c, plain(x)));
}

// A 3 x 3 kernel on doubled pixels meets each pixel of the small picture once or twice in each
// direction: with the kernel's rows k0, k1, k2 an even output row is k0 times the row above plus
// (k1 + k2) times its own, an odd one (k0 + k1) times its own plus k2 times the row below.
at::Tensor doubling_kernel(const at::Tensor& kernel)
{
    const auto halves = [](const at::Tensor& k, std::int64_t dim) {
        const auto part = [&](std::int64_t i) { return k.select(dim, i); };
        return std::array{at::stack({part(0), part(1) + part(2)}, dim),
                          at::stack({part(0) + part(1), part(2)}, dim)};
    };
    std::vector<at::Tensor> phases;
    for (const at::Tensor& rows : halves(kernel.to(at::kFloat), 2))
        for (const at::Tensor& both : halves(rows, 3))
            phases.push_back(both);
    return at::cat(phases, 0).to(kernel.scalar_type());
}

at::Tensor conv_doubling(const Weights& w, const at::Tensor& x)
{
    Convolution c = convolution(w);
    c.zeros_before = c.zeros_after = 1;
    if (c.bias.defined())
        c.bias = c.bias.repeat({4});
    const std::int64_t channels = c.kernel.size(0) / 4;
    const std::int64_t height = x.size(2);
    const std::int64_t width = x.size(3);
    const at::Tensor result = channels_last(channels, 2 * height, 2 * width, x);
    // [pictures, rows, even or odd, columns, even or odd, channels] of the same memory
    const at::Tensor pixels =
        result.permute({0, 2, 3, 1}).unflatten(2, {width, 2}).unflatten(1, {height, 2});
    const std::int64_t band = w.band_rows(height, row_work(c, width), x.device());
    for (std::int64_t first = 0; first < height; first += band) {
        w.stop_if_asked();
        const std::int64_t count = std::min(band, height - first);
        const at::Tensor phases =
            convolve_rows(c, plain(x), first, first + count + 1).permute({0, 2, 3, 1});
        for (std::int64_t row = 0; row < 2; ++row)
            for (std::int64_t column = 0; column < 2; ++column)
                pixels.narrow(1, first, count)
                    .select(4, column)
                    .select(2, row)
                    .copy_(phases.narrow(1, row, count)
                               .narrow(2, column, width)
                               .narrow(3, (2 * row + column) * channels, channels));
    }
    return w.output(result);
}

} // namespace sdmatte
