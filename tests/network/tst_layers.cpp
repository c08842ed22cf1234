// What no golden can see: bands, constants, single layers.
#include "network/attention.h"
#include "network/autoencoder_kl.h"
#include "network/convolution.h"
#include "network/embedding.h"
#include "network/layers.h"
#include "network/normed.h"
#include "network/unet.h"

#include "golden.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv2d.h>
#include <ATen/ops/full.h>
#include <ATen/ops/group_norm.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/silu.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/upsample_nearest2d.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

namespace sdmatte {
namespace {

// Any numbers in -1..1, the same in each run.
at::Tensor numbers(at::IntArrayRef shape, double seed)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    return (at::arange(count, at::kDouble) * 0.7 + seed)
        .mul(12.9898)
        .sin()
        .to(at::kFloat)
        .view(shape);
}

Weights convolution(std::int64_t from, std::int64_t to, std::int64_t size)
{
    return Weights({{"weight", numbers({to, from, size, size}, 1) / (3.0 * std::sqrt(from))},
                    {"bias", numbers({to}, 2)}});
}

at::Tensor at_once(const Weights& w, const at::Tensor& x, std::int64_t stride, std::int64_t zeros)
{
    return at::conv2d(x, w.tensor("weight"), w.tensor("bias"), {stride, stride}, {zeros, zeros});
}

// A pass of so little work at once that even small layers need several bands.
const Pass in_small_bands{.band_work = 1e5};

} // namespace

TEST(Layers, constants_are_those_of_the_published_configuration)
{
    EXPECT_EQ(uncovered_bias, -10000);
    EXPECT_EQ(unet_norm_eps, 1e-5);
    EXPECT_EQ(transformer_norm_eps, 1e-6);
    EXPECT_EQ(kl_norm_eps, 1e-6);
    EXPECT_EQ(layer_norm_eps, 1e-5);
    EXPECT_EQ(kl_latent_scale, 0.18215);
    EXPECT_EQ(head_width, 64);
    EXPECT_EQ(box_coordinate_channels, 320);
    EXPECT_EQ(point_channels, 1680);
}

TEST(Layers, a_group_norm_adds_its_eps_to_the_variance)
{
    const at::Tensor x = numbers({1, 32, 4, 4}, 3) * 1e-3;
    const Weights w({{"weight", at::ones({32})}, {"bias", at::zeros({32})}});
    for (const double eps : {1e-5, 1e-6}) {
        const at::Tensor centred = x - x.mean({2, 3}, true);
        const at::Tensor expected = centred / (centred.square().mean({2, 3}, true) + eps).sqrt();
        EXPECT_LT(largest_difference(group_norm(w, x, eps), expected), 1e-5);
    }
}

// The processor's own kernels against ATen's, in both types, with something added before.
TEST(Layers, a_norm_with_silu_is_that_of_the_whole_picture)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor x =
        (numbers({1, 64, 33, 21}, 3) * 2 + 5).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor added = numbers({1, 64}, 4);
    const Weights w({{"weight", numbers({64}, 5)}, {"bias", numbers({64}, 6)}});
    const at::Tensor expected = at::silu(at::group_norm(
        x + added.view({1, 64, 1, 1}), 32, w.tensor("weight"), w.tensor("bias"), 1e-6));
    const Normed found = normed(w, x, 1e-6, added);
    EXPECT_LT(largest_difference(found.rows(0, 33), expected), 2e-5);
    EXPECT_LT(largest_difference(found.rows(7, 4), expected.narrow(2, 7, 4)), 2e-5);
    const Normed half = normed(w, x.to(at::kBFloat16), 1e-6, added);
    EXPECT_LT(largest_difference(half.rows(0, 33).to(at::kFloat), expected), 0.05);
}

// Cut off, half of the values would be other ones.
TEST(Layers, a_norm_in_bf16_rounds_to_the_nearest)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor x = (numbers({1, 64, 33, 21}, 3) * 2 + 5)
                             .to(at::kBFloat16)
                             .contiguous(at::MemoryFormat::ChannelsLast);
    const Weights w({{"weight", numbers({64}, 5)}, {"bias", numbers({64}, 6)}});
    const at::Tensor rounded = normed(w, x.to(at::kFloat), 1e-6).rows(0, 33).to(at::kBFloat16);
    const at::Tensor found = normed(w, x, 1e-6).rows(0, 33);
    EXPECT_GT(found.eq(rounded).to(at::kFloat).mean().item<double>(), 0.98);
}

TEST(Layers, a_norm_shows_what_is_not_a_number)
{
    const c10::InferenceMode no_gradients;
    at::Tensor x = numbers({1, 32, 2, 2}, 3).contiguous(at::MemoryFormat::ChannelsLast);
    x[0][0][0][0] = std::numeric_limits<float>::quiet_NaN();
    const Weights w({{"weight", at::ones({32})}, {"bias", at::zeros({32})}});
    for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
        const at::Tensor y = normed(w, x.to(type), 1e-6).rows(0, 2).to(at::kFloat);
        EXPECT_TRUE(y[0][0].isnan().all().item<bool>());
        EXPECT_FALSE(y[0][1].isnan().any().item<bool>());
    }
}

TEST(Layers, parts_of_a_picture_count_as_often_as_they_are_in_it)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor a = numbers({1, 32, 4, 4}, 3);
    const at::Tensor b = numbers({1, 32, 4, 4}, 9);
    const at::Tensor whole = at::cat({a, a, a, b}, 3).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor parts = at::cat({a, b}, 0).contiguous(at::MemoryFormat::ChannelsLast);
    const Weights w({{"weight", numbers({32}, 5)}, {"bias", numbers({32}, 6)}});
    const std::array<float, 2> counts = {3, 1};
    const at::Tensor found = normed(w, parts, 1e-6, {}, counts).rows(0, 4);
    const at::Tensor expected = normed(w, whole, 1e-6).rows(0, 4);
    EXPECT_LT(largest_difference(found[0], expected[0].narrow(2, 0, 4)), 1e-5);
    EXPECT_LT(largest_difference(found[1], expected[0].narrow(2, 12, 4)), 1e-5);
}

TEST(Layers, a_layer_norm_adds_1e_5_to_the_variance)
{
    const at::Tensor x = numbers({1, 5, 64}, 4) * 1e-3;
    const Weights w({{"weight", at::ones({64})}, {"bias", at::zeros({64})}});
    const at::Tensor centred = x - x.mean(-1, true);
    const at::Tensor expected = centred / (centred.square().mean(-1, true) + 1e-5).sqrt();
    EXPECT_LT(largest_difference(layer_norm(w, x), expected), 1e-5);
}

TEST(Layers, gelu_is_the_exact_one)
{
    const at::Tensor x = at::arange(-4, 4, 0.25, at::kFloat);
    const at::Tensor expected = x * (1 + (x / std::sqrt(2.0)).erf()) / 2;
    EXPECT_LT(largest_difference(gelu(x), expected), 1e-6); // the tanh one differs by 5e-4
}

TEST(Layers, bands_do_not_change_a_convolution)
{
    const c10::InferenceMode no_gradients;
    const Weights w = convolution(16, 32, 3).during(in_small_bands);
    ASSERT_LT(w.band_rows(50, 16 * 32 * 9 * 40, at::kCPU), 50);
    const at::Tensor x = numbers({1, 16, 50, 40}, 5);
    EXPECT_LT(largest_difference(conv(w, x), at_once(w, x, 1, 1)), 1e-5);
    const Weights pointwise = convolution(16, 32, 1).during(in_small_bands);
    EXPECT_LT(largest_difference(conv(pointwise, x), at_once(pointwise, x, 1, 0)), 1e-5);
}

TEST(Layers, bands_do_not_change_what_a_convolution_is_added_to)
{
    const c10::InferenceMode no_gradients;
    const Weights w = convolution(16, 16, 3).during(in_small_bands);
    const at::Tensor x = numbers({1, 16, 50, 40}, 8).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor onto = numbers({1, 16, 50, 40}, 9).contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor expected = at_once(w, x, 1, 1) + onto;
    const Normed plain{.x = x, .scale = {}, .shift = {}};
    EXPECT_LT(largest_difference(conv_onto(w, plain, onto), expected), 1e-5);
    const at::Tensor over = onto.clone();
    EXPECT_LT(largest_difference(conv_over(w, plain, over), expected), 1e-5);
    EXPECT_LT(largest_difference(over, expected), 1e-5);
}

TEST(Layers, bands_do_not_change_a_halving_convolution)
{
    const c10::InferenceMode no_gradients;
    const Weights w = convolution(16, 32, 3).during(in_small_bands);
    const at::Tensor x = numbers({1, 16, 50, 40}, 6);
    EXPECT_LT(largest_difference(conv_halving(w, x), at_once(w, x, 2, 1)), 1e-5);
    const at::Tensor padded = at::constant_pad_nd(x, {0, 1, 0, 1});
    EXPECT_LT(largest_difference(conv_halving_from_corner(w, x), at_once(w, padded, 2, 0)), 1e-5);
}

TEST(Layers, bands_do_not_change_a_doubling_convolution)
{
    const c10::InferenceMode no_gradients;
    const Weights plain = convolution(16, 32, 3);
    const Weights w(
        {{"weight", doubling_kernel(plain.tensor("weight"))}, {"bias", plain.tensor("bias")}});
    const at::Tensor x = numbers({1, 16, 25, 20}, 7);
    const at::Tensor expected = at_once(plain, at::upsample_nearest2d(x, {50, 40}), 1, 1);
    EXPECT_LT(largest_difference(conv_doubling(w, x), expected), 1e-5);
    EXPECT_LT(largest_difference(conv_doubling(w.during(in_small_bands), x), expected), 1e-5);
}

TEST(Layers, bands_do_not_change_an_attention)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor q = numbers({1, 50, 128}, 11);
    const at::Tensor k = numbers({1, 300, 128}, 8);
    const at::Tensor v = numbers({1, 300, 128}, 9);
    const at::Tensor bias = numbers({300}, 10) * 3;
    const Weights w = Weights().during(in_small_bands);
    ASSERT_LT(w.band_rows(50, 2 * 300 * 128, at::kCPU), 50);
    const at::Tensor found = attention(w, q, k, v, 2, bias);
    for (const std::int64_t number : {0, 1}) {
        const auto head = [&](const at::Tensor& x) { return x[0].narrow(1, 64 * number, 64); };
        const at::Tensor expected =
            at::softmax(head(q).matmul(head(k).t()) / 8 + bias, 1).matmul(head(v));
        EXPECT_LT(largest_difference(head(found), expected), 1e-5);
    }
}

TEST(Layers, a_stopped_pass_ends_between_bands)
{
    std::stop_source source;
    source.request_stop();
    const Pass pass{.stop = source.get_token(), .band_work = 1e5};
    const Weights w = convolution(16, 32, 3).during(pass);
    EXPECT_THROW(conv(w, numbers({1, 16, 50, 40}, 12)), PassStopped);
    const at::Tensor x = at::ones({1, 300, 64});
    EXPECT_THROW(attention(w, x, x, x, 1), PassStopped);
}

TEST(Layers, a_stop_in_the_middle_of_a_layer_ends_it_there)
{
    std::stop_source source;
    const Pass pass{.stop = source.get_token(), .band_work = 1};
    const Weights w = convolution(16, 16, 3).during(pass);
    const at::Tensor x = at::ones({1, 16, 4000, 400});
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        source.request_stop();
    });
    EXPECT_THROW(conv(w, x), PassStopped);
}

TEST(Layers, uncovered_tokens_are_left_out_and_the_top_left_pixel_decides)
{
    at::Tensor mask = at::zeros({128, 128});
    mask.slice(0, 0, 9).slice(1, 0, 8).fill_(1); // rows 0..8, columns 0..7
    const AttendedKeys keys = attended_keys(mask, 16);
    ASSERT_TRUE(keys.kept.defined());
    EXPECT_EQ(largest_difference(keys.kept, at::tensor({0, 16})), 0);
    EXPECT_FALSE(keys.bias.defined());
}

TEST(Layers, a_soft_mask_keeps_what_is_near_the_largest_of_the_level)
{
    at::Tensor mask = at::full({128, 128}, 0.4);
    mask[0][8] = 0.51;   // -4900, the largest
    mask[0][16] = 0.495; // 150 less
    const AttendedKeys keys = attended_keys(mask, 16);
    EXPECT_EQ(largest_difference(keys.kept, at::tensor({1, 2})), 0);
    EXPECT_LT(largest_difference(keys.bias, at::tensor({-4900.0F, -5050.0F})), 1e-2);
}

TEST(Layers, a_level_without_a_covered_token_reads_all_of_them)
{
    const AttendedKeys none = attended_keys(at::zeros({128, 128}), 16);
    EXPECT_FALSE(none.kept.defined());
    EXPECT_EQ(largest_difference(none.bias, at::full({256}, -10000.0)), 0);
    const AttendedKeys all = attended_keys(at::ones({128, 128}), 16);
    EXPECT_FALSE(all.kept.defined());
    EXPECT_FALSE(all.bias.defined());
}

TEST(Layers, sinusoids_have_cosines_first_and_a_zero_in_an_odd_place)
{
    const std::array<double, 2> values = {0, 0.5};
    const at::Tensor waves = sinusoids(values, 5);
    EXPECT_LT(largest_difference(
                  waves, at::tensor({1.0F, 1.0F, 0.0F, 0.0F, 0.0F, std::cos(0.5F), std::cos(0.005F),
                                     std::sin(0.5F), std::sin(0.005F), 0.0F})
                             .view({2, 5})),
              1e-6);
}

TEST(Layers, points_are_padded_to_the_next_divisor_of_1680)
{
    EXPECT_EQ(padded_count(2), 20);
    EXPECT_EQ(padded_count(20), 20);
    EXPECT_EQ(padded_count(22), 24);
    EXPECT_EQ(padded_count(26), 28);
    EXPECT_EQ(padded_count(34), 35);
    EXPECT_EQ(padded_count(200), 210);
    EXPECT_EQ(padded_count(1680), 1680);
    const std::vector<double> hundred_points(200, 0.25);
    EXPECT_EQ(point_sinusoids(hundred_points).numel(), 1680);
}

} // namespace sdmatte
