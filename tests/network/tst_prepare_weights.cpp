#include "network/convolution.h"
#include "network/prepare_weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

namespace sdmatte {

TEST(PrepareWeights, only_kernels_of_doubling_convolutions_become_phases)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor kernel = at::arange(4 * 4 * 3 * 3, at::kFloat).view({4, 4, 3, 3});
    const at::Tensor phases = doubling_kernel(kernel);
    const Weights w =
        prepare_weights({{"unet.up_blocks.0.upsamplers.0.conv.weight", kernel.clone()},
                         {"vae.decoder.up_blocks.2.upsamplers.0.conv.weight", kernel.clone()},
                         {"vae.decoder.layers.6.weight", kernel.clone()},
                         {"vae.encoder.layers.6.weight", kernel.clone()},
                         {"unet.time_embedding.linear_1.weight", kernel.view({16, 9})}});
    EXPECT_TRUE(w.tensor("unet.up_blocks.0.upsamplers.0.conv.weight").equal(phases));
    EXPECT_TRUE(w.tensor("vae.decoder.up_blocks.2.upsamplers.0.conv.weight").equal(phases));
    EXPECT_TRUE(w.tensor("vae.decoder.layers.6.weight").equal(phases));
    EXPECT_TRUE(w.tensor("vae.encoder.layers.6.weight").equal(kernel));
    EXPECT_TRUE(w.tensor("unet.time_embedding.linear_1.weight").equal(kernel.view({16, 9})));
}

TEST(PrepareWeights, the_last_convolution_of_a_decoder_gives_the_mean_of_its_outputs)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor kernel = at::arange(3 * 4 * 3 * 3, at::kFloat).view({3, 4, 3, 3});
    const at::Tensor bias = at::arange(3, at::kFloat);
    for (const std::string name : {"vae.decoder.conv_out.", "vae.decoder.layers.18."}) {
        const Weights w = prepare_weights({{name + "weight", kernel}, {name + "bias", bias}});
        EXPECT_TRUE(w.tensor(name + "weight").equal(kernel.mean(0, true)));
        EXPECT_TRUE(w.tensor(name + "bias").equal(bias.mean(0, true)));
    }
    const Weights w = prepare_weights({{"vae.encoder.conv_out.weight", kernel}});
    EXPECT_EQ(w.tensor("vae.encoder.conv_out.weight").size(0), 3);
}

} // namespace sdmatte
