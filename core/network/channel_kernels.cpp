#include "network/channel_kernels.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace sdmatte {
namespace {

constexpr std::int64_t rows_at_once = 4; // whose sums are in registers
constexpr std::int64_t rows_in_fp32 = 64;
constexpr std::int64_t rows_of_a_task = 4096;

float wide(float value)
{
    return value;
}

float wide(c10::BFloat16 value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value.x) << 16);
}

void narrow(float value, float& to)
{
    to = value;
}

// To the nearest, ties to even.
void narrow(float value, c10::BFloat16& to)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t rounded = (bits + 0x7FFF + ((bits >> 16) & 1)) >> 16;
    const bool is_nan = (bits & 0x7FFFFFFF) > 0x7F800000;
    to.x = static_cast<std::uint16_t>(is_nan ? 0x7FC0 : rounded);
}

// e^x to 1e-7 of itself, for x in -87..87 (clamped to that): 2^n times a polynomial for the rest.
// Written so that compilers turn loops of it into vector instructions.
float exponential(float x)
{
    constexpr float log2_e = 1.44269504F;
    constexpr float ln2_high = 0.693359375F;
    constexpr float ln2_low = -2.12194440e-4F;
    constexpr float to_integer = 12582912.F; // 1.5 * 2^23: adding it rounds
    x = x < -87.F ? -87.F : x;
    x = x > 87.F ? 87.F : x;
    const float shifted = x * log2_e + to_integer;
    const float n = shifted - to_integer;
    const float r = (x - n * ln2_high) - n * ln2_low;
    float p = 1.F / 5040;
    p = p * r + 1.F / 720;
    p = p * r + 1.F / 120;
    p = p * r + 1.F / 24;
    p = p * r + 1.F / 6;
    p = p * r + 0.5F;
    p = p * r + 1.F;
    p = p * r + 1.F;
    const std::uint32_t exponent = (std::bit_cast<std::uint32_t>(shifted) + 127U) << 23;
    return p * std::bit_cast<float>(exponent);
}

// Adds `weight` times the sums over `rows` rows of `channels` values, each less its channel's
// `origin`: the squares of what varies little around a large value would drown its variance.
template <class T>
void add_rows(const T* x, std::int64_t rows, std::int64_t channels, const float* origin,
              double weight, std::vector<float>& partial, double* sums, double* squares)
{
    float* sum = partial.data();
    float* square = partial.data() + channels;
    for (std::int64_t first = 0; first < rows; first += rows_in_fp32) {
        const std::int64_t last = std::min(rows, first + rows_in_fp32);
        std::ranges::fill(partial, 0.F);
        std::int64_t row = first;
        for (; row + rows_at_once <= last; row += rows_at_once) {
            const T* a = x + row * channels;
            const T* b = a + channels;
            const T* c = b + channels;
            const T* d = c + channels;
            for (std::int64_t i = 0; i < channels; ++i) {
                const float va = wide(a[i]) - origin[i];
                const float vb = wide(b[i]) - origin[i];
                const float vc = wide(c[i]) - origin[i];
                const float vd = wide(d[i]) - origin[i];
                sum[i] += (va + vb) + (vc + vd);
                square[i] += (va * va + vb * vb) + (vc * vc + vd * vd);
            }
        }
        for (; row < last; ++row) {
            const T* a = x + row * channels;
            for (std::int64_t i = 0; i < channels; ++i) {
                const float value = wide(a[i]) - origin[i];
                sum[i] += value;
                square[i] += value * value;
            }
        }
        for (std::int64_t i = 0; i < channels; ++i) {
            sums[i] += weight * static_cast<double>(sum[i]);
            squares[i] += weight * static_cast<double>(square[i]);
        }
    }
}

// Near each channel's mean: that of up to 256 pixels.
template <class T>
std::vector<float> means_of_some(const T* x, std::int64_t rows, std::int64_t channels)
{
    const std::int64_t count = std::min<std::int64_t>(rows, 256);
    std::vector<float> means(static_cast<std::size_t>(channels));
    for (std::int64_t sample = 0; sample < count; ++sample) {
        const T* row = x + sample * rows / count * channels;
        for (std::int64_t i = 0; i < channels; ++i)
            means[static_cast<std::size_t>(i)] += wide(row[i]);
    }
    for (float& mean : means)
        mean /= static_cast<float>(count);
    return means;
}

template <class T>
ChannelMoments moments(const at::Tensor& x, std::span<const float> weights)
{
    const std::int64_t pictures = x.size(0);
    const std::int64_t channels = x.size(1);
    const std::int64_t rows = x.size(2) * x.size(3);
    const T* data = x.const_data_ptr<T>();
    const std::vector<float> origin = means_of_some(data, pictures * rows, channels);
    // Tasks of fixed size, summed in their order: the result does not depend on the threads.
    const std::int64_t tasks_each = (rows + rows_of_a_task - 1) / rows_of_a_task;
    const std::int64_t tasks = pictures * tasks_each;
    std::vector<double> parts(static_cast<std::size_t>(tasks * 2 * channels));
#pragma omp parallel for schedule(static)
    for (std::int64_t task = 0; task < tasks; ++task) {
        const std::int64_t picture = task / tasks_each;
        const std::int64_t first = task % tasks_each * rows_of_a_task;
        const std::int64_t count = std::min(rows_of_a_task, rows - first);
        std::vector<float> partial(static_cast<std::size_t>(2 * channels));
        double* sums = parts.data() + task * 2 * channels;
        const double weight =
            weights.empty() ? 1.0 : static_cast<double>(weights[static_cast<std::size_t>(picture)]);
        add_rows(data + (picture * rows + first) * channels, count, channels, origin.data(), weight,
                 partial, sums, sums + channels);
    }
    ChannelMoments result{.sums = std::vector<double>(static_cast<std::size_t>(channels)),
                          .squares = std::vector<double>(static_cast<std::size_t>(channels))};
    for (std::int64_t task = 0; task < tasks; ++task) {
        const double* sums = parts.data() + task * 2 * channels;
        for (std::int64_t i = 0; i < channels; ++i) {
            result.sums[static_cast<std::size_t>(i)] += sums[i];
            result.squares[static_cast<std::size_t>(i)] += sums[channels + i];
        }
    }
    double times = static_cast<double>(pictures);
    if (!weights.empty()) {
        times = 0;
        for (const float weight : weights)
            times += static_cast<double>(weight);
    }
    result.count = times * static_cast<double>(rows);
    for (std::size_t i = 0; i < origin.size(); ++i) { // back to the values themselves
        const auto start = static_cast<double>(origin[i]);
        result.squares[i] += start * (2 * result.sums[i] + start * result.count);
        result.sums[i] += start * result.count;
    }
    return result;
}

template <class T, AfterNorm after>
void scale_row(const T* x, const float* scale, const float* shift, std::int64_t channels, T* to)
{
    for (std::int64_t i = 0; i < channels; ++i) {
        const float y = wide(x[i]) * scale[i] + shift[i];
        narrow(after == AfterNorm::Silu ? y / (1 + exponential(-y)) : y, to[i]);
    }
}

template <class T>
void scale_all(const at::Tensor& x, std::span<const float> scale, std::span<const float> shift,
               AfterNorm after, const at::Tensor& to)
{
    const std::int64_t channels = x.size(1);
    const std::int64_t rows = x.numel() / channels;
    const T* from = x.const_data_ptr<T>();
    T* target = to.mutable_data_ptr<T>();
#pragma omp parallel for schedule(static)
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto scaled = after == AfterNorm::Silu ? scale_row<T, AfterNorm::Silu>
                                                     : scale_row<T, AfterNorm::Nothing>;
        scaled(from + row * channels, scale.data(), shift.data(), channels,
               target + row * channels);
    }
}

} // namespace

bool has_channel_kernels(const at::Tensor& x)
{
    return x.device().is_cpu() && x.dim() == 4 && x.is_contiguous(at::MemoryFormat::ChannelsLast)
           && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

ChannelMoments channel_moments(const at::Tensor& x, std::span<const float> weights)
{
    return x.scalar_type() == at::kFloat ? moments<float>(x, weights)
                                         : moments<c10::BFloat16>(x, weights);
}

void scale_channels(const at::Tensor& x, std::span<const float> scale, std::span<const float> shift,
                    AfterNorm after, const at::Tensor& to)
{
    if (x.scalar_type() == at::kFloat)
        scale_all<float>(x, scale, shift, after, to);
    else
        scale_all<c10::BFloat16>(x, scale, shift, after, to);
}

} // namespace sdmatte
