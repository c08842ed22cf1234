#include "matting/sdmatte/memory_need.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

Architecture published(AutoencoderKind autoencoder)
{
    Architecture architecture{.unet_widths = {320, 640, 1280, 1280},
                              .unet_layers = 2,
                              .autoencoder = autoencoder,
                              .text_layers = 23,
                              .text_width = 1024,
                              .text_mlp_width = 4096};
    if (autoencoder == AutoencoderKind::Kl)
        architecture.autoencoder_widths = {128, 256, 512, 512};
    return architecture;
}

const Architecture full = published(AutoencoderKind::Kl);

double gigabytes(const Architecture& architecture, Precision precision, int side)
{
    return static_cast<double>(needed_memory(architecture, precision, side)) / 1e9;
}

} // namespace

TEST(MemoryNeed, more_pixels_and_wider_numbers_need_more)
{
    double last = 0;
    for (const int side : {512, 768, 1024, 1536, 2048}) {
        const double now = gigabytes(full, Precision::Fp32, side);
        EXPECT_GT(now, last);
        EXPECT_LT(gigabytes(full, Precision::Bf16, side), 0.7 * now);
        last = now;
    }
}

// The largest that a process held, as docs/performance.md has it.
TEST(MemoryNeed, sdmatte_takes_what_was_measured_within_a_tenth)
{
    EXPECT_NEAR(gigabytes(full, Precision::Fp32, 512), 5.63, 0.5);
    EXPECT_NEAR(gigabytes(full, Precision::Bf16, 512), 3.09, 0.3);
    EXPECT_NEAR(gigabytes(full, Precision::Bf16, 1024), 4.62, 0.4);
}

TEST(MemoryNeed, in_smaller_parts_it_takes_less_but_never_less_than_the_weights)
{
    for (const int side : {512, 2048}) {
        const auto usual = needed_memory(full, Precision::Bf16, side);
        const auto least = least_memory(full, Precision::Bf16, side);
        EXPECT_LT(least, usual);
        EXPECT_GT(least, 1'800'000'000U);
    }
}

TEST(MemoryNeed, too_small_a_card_is_said_with_both_numbers)
{
    const Device card{.cuda_index = 0, .name = "NVIDIA Test", .memory_bytes = 4'000'000'000};
    const std::string problem = memory_problem(card, 5'200'000'000);
    EXPECT_NE(problem.find("NVIDIA Test has 4.0 GB"), std::string::npos) << problem;
    EXPECT_NE(problem.find("5.2 GB"), std::string::npos);
    EXPECT_TRUE(problem.ends_with('.'));
    EXPECT_EQ(memory_problem(card, 3'000'000'000), "");
    EXPECT_EQ(memory_problem({.cuda_index = 0, .name = "Unknown"}, 5'200'000'000), "");
}

} // namespace sdmatte
