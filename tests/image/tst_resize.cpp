#include "image/resize.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

EngineColour photo(Raster<std::uint8_t> raster)
{
    return {std::make_shared<const Pixels>(std::move(raster))};
}

} // namespace

TEST(Resize, fitting_keeps_the_shape_and_never_enlarges)
{
    EXPECT_EQ(fit_long_side({6000, 4000}, 512), (Size{512, 341}));
    EXPECT_EQ(fit_long_side({300, 200}, 512), (Size{300, 200}));
    EXPECT_EQ(fit_long_side({1, 20000}, 512), (Size{1, 512}));
    EXPECT_EQ(fit_long_side({1, 1}, 512), (Size{1, 1}));
}

TEST(Resize, shrinking_averages_whole_pixels)
{
    Raster<std::uint8_t> source(4, 2, 1);
    const std::uint8_t codes[] = {10, 20, 100, 200, 30, 40, 100, 200};
    std::ranges::copy(codes, source.data());
    const auto small = shrink(source.view(), {2, 1});
    EXPECT_EQ(small.at(0, 0), 25);
    EXPECT_EQ(small.at(1, 0), 150);
}

TEST(Resize, shrinking_weighs_pixels_that_are_cut_through)
{
    Raster<float> source(3, 1, 1);
    source.at(0, 0) = 3;
    source.at(1, 0) = 6;
    source.at(2, 0) = 9;
    const auto small = shrink(source.view(), {2, 1});
    EXPECT_NEAR(small.at(0, 0), (3 + 0.5F * 6) / 1.5F, 1e-6);
    EXPECT_NEAR(small.at(1, 0), (0.5F * 6 + 9) / 1.5F, 1e-6);
}

TEST(Resize, shrinking_keeps_a_flat_colour_and_the_channels_apart)
{
    for (const int height : {1, 7, 64, 333}) {
        Raster<std::uint8_t> source(101, height, 3);
        for (std::size_t i = 0; i < source.size(); ++i)
            source.data()[i] = static_cast<std::uint8_t>(i % 3 * 100 + 55);
        const Size size = fit_long_side({101, height}, 13);
        const auto small = shrink(photo(std::move(source)), size);
        for (std::size_t i = 0; i < small.size(); ++i)
            ASSERT_EQ(small.data()[i], i % 3 * 100 + 55);
    }
}

TEST(Resize, photos_of_16_bits_shrink_to_8)
{
    Raster<std::uint16_t> source(4, 4, 3, 32896); // 128 * 257
    const EngineColour colour{std::make_shared<const Pixels>(std::move(source))};
    EXPECT_EQ(shrink(colour, {2, 2}).at(1, 1, 2), 128);
}

TEST(Resize, enlarging_puts_pixel_centres_right)
{
    Raster<float> source(2, 1, 1);
    source.at(1, 0) = 1;
    const auto large = enlarge(source.view(), {4, 1});
    EXPECT_FLOAT_EQ(large.at(0, 0), 0);
    EXPECT_FLOAT_EQ(large.at(1, 0), 0.25F);
    EXPECT_FLOAT_EQ(large.at(2, 0), 0.75F);
    EXPECT_FLOAT_EQ(large.at(3, 0), 1);
}

TEST(Resize, enlarging_to_the_same_size_changes_nothing)
{
    Raster<std::uint8_t> source(5, 3, 1);
    for (std::size_t i = 0; i < source.size(); ++i)
        source.data()[i] = static_cast<std::uint8_t>(i * 17);
    const auto same = enlarge(source.view(), {5, 3});
    EXPECT_TRUE(std::ranges::equal(same.values(), source.view().values()));
}

TEST(Resize, one_pixel_fills_everything)
{
    const Raster<std::uint8_t> source(1, 1, 1, 200);
    const auto large = enlarge(source.view(), {7, 5});
    EXPECT_TRUE(std::ranges::all_of(large.values(), [](int code) { return code == 200; }));
}

} // namespace sdmatte
