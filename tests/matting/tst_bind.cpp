#include "matting/bind.h"

#include <gtest/gtest.h>

#include <cmath>

namespace sdmatte {
namespace {

SharedMask rectangle(int width, int height, int x0, int y0, int x1, int y1)
{
    Raster<std::uint8_t> mask(width, height);
    for (int y = y0; y < y1; ++y)
        std::fill(mask.row(y) + x0, mask.row(y) + x1, std::uint8_t{1});
    return std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
}

} // namespace

TEST(Bind, without_masks_alpha_is_untouched)
{
    Raster<float> alpha(5, 5, 1, 0.3F);
    apply_keep_remove(alpha, nullptr, nullptr);
    for (const float value : alpha.values())
        EXPECT_EQ(value, 0.3F);
}

TEST(Bind, keep_is_exactly_one_and_remove_exactly_zero)
{
    Raster<float> alpha(40, 200, 1, 0.3F);
    apply_keep_remove(alpha, rectangle(40, 200, 0, 0, 10, 200), rectangle(40, 200, 30, 0, 40, 200));
    for (int y = 0; y < 200; ++y) {
        EXPECT_EQ(alpha.at(9, y), 1.F);
        EXPECT_EQ(alpha.at(30, y), 0.F);
        EXPECT_EQ(alpha.at(20, y), 0.3F);
    }
}

TEST(Bind, the_edge_is_blended_over_three_pixels_every_way)
{
    Raster<float> alpha(21, 21);
    apply_keep_remove(alpha, rectangle(21, 21, 10, 10, 11, 11), nullptr);
    EXPECT_FLOAT_EQ(alpha.at(11, 10), 0.75F);
    EXPECT_FLOAT_EQ(alpha.at(10, 8), 0.5F);
    EXPECT_FLOAT_EQ(alpha.at(7, 10), 0.25F);
    EXPECT_EQ(alpha.at(6, 10), 0.F);
    EXPECT_EQ(alpha.at(10, 14), 0.F);
    EXPECT_FLOAT_EQ(alpha.at(8, 8), 1.F - std::sqrt(8.F) / 4.F);
}

TEST(Bind, the_blend_crosses_the_bands_that_threads_work_on)
{
    Raster<float> alpha(3, 300);
    apply_keep_remove(alpha, rectangle(3, 300, 0, 64, 3, 128), nullptr);
    EXPECT_FLOAT_EQ(alpha.at(1, 63), 0.75F);
    EXPECT_FLOAT_EQ(alpha.at(1, 61), 0.25F);
    EXPECT_EQ(alpha.at(1, 60), 0.F);
    EXPECT_FLOAT_EQ(alpha.at(1, 128), 0.75F);
    EXPECT_FLOAT_EQ(alpha.at(1, 130), 0.25F);
    EXPECT_EQ(alpha.at(1, 131), 0.F);
}

TEST(Bind, neither_masks_blend_reaches_into_the_other)
{
    Raster<float> alpha(8, 1, 1, 0.5F);
    apply_keep_remove(alpha, rectangle(8, 1, 0, 0, 4, 1), rectangle(8, 1, 4, 0, 8, 1));
    for (int x = 0; x < 8; ++x)
        EXPECT_EQ(alpha.at(x, 0), x < 4 ? 1.F : 0.F);
}

TEST(Bind, remove_wins_where_both_are_on)
{
    Raster<float> alpha(4, 1, 1, 0.5F);
    apply_keep_remove(alpha, rectangle(4, 1, 0, 0, 4, 1), rectangle(4, 1, 0, 0, 4, 1));
    for (const float value : alpha.values())
        EXPECT_EQ(value, 0.F);
}

} // namespace sdmatte
