#include "matting/finish.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace sdmatte {
namespace {

using SharedAlpha = std::shared_ptr<const Raster<float>>;

// 0 at the left, 1 at the right, 0.5 in the two columns between.
SharedAlpha soft_step(int width, int height)
{
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            alpha.at(x, y) = x < width / 2 - 1 ? 0.F : x > width / 2 ? 1.F : 0.5F;
    return std::make_shared<const Raster<float>>(std::move(alpha));
}

// Blue at the left, red at the right, their mean where soft_step() is 0.5.
Image red_before_blue(int width, int height)
{
    const SharedAlpha alpha = soft_step(width, height);
    Raster<std::uint8_t> colour(width, height, 3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            colour.at(x, y, 0) = static_cast<std::uint8_t>(200 * alpha->at(x, y));
            colour.at(x, y, 2) = static_cast<std::uint8_t>(200 * (1 - alpha->at(x, y)));
        }
    Image image;
    image.colour = std::make_shared<const Pixels>(std::move(colour));
    return image;
}

SharedMask column(int x, int width, int height)
{
    Raster<std::uint8_t> mask(width, height);
    for (int y = 0; y < height; ++y)
        mask.at(x, y) = 255;
    return std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
}

Progress cancelled_progress()
{
    std::stop_source stop;
    stop.request_stop();
    return {stop.get_token(), {}};
}

const Raster<std::uint8_t>& codes(const std::shared_ptr<const Pixels>& pixels)
{
    return std::get<Raster<std::uint8_t>>(*pixels);
}

} // namespace

TEST(Finish, an_adjustment_that_changes_nothing_gives_back_the_same_raster)
{
    const SharedAlpha alpha = soft_step(20, 10);
    EdgeAdjustment edge;
    edge.decontaminate = 0.3F;
    const auto finished = finish_alpha(alpha, {.edge = edge});
    ASSERT_TRUE(finished);
    EXPECT_EQ(*finished, alpha);
    EXPECT_TRUE(keeps_alpha({.edge = edge}));
}

TEST(Finish, detail_is_blended_with_the_networks_own_alpha)
{
    const SharedAlpha refined = soft_step(40, 10);
    const auto plain = std::make_shared<const Raster<float>>(20, 5, 1, 0.25F);
    for (const float share : {0.F, 0.4F, 1.F}) {
        const auto finished = finish_alpha(refined, {.edge = {.detail = share}, .plain = plain});
        ASSERT_TRUE(finished);
        for (std::size_t i = 0; i < refined->size(); ++i)
            ASSERT_NEAR((*finished)->data()[i], 0.25F + share * (refined->data()[i] - 0.25F),
                        1e-6F);
    }
    const auto whole = finish_alpha(refined, {.edge = {.detail = 1}, .plain = plain});
    EXPECT_EQ(*whole, refined);
}

TEST(Finish, locked_strokes_bind_an_alpha_with_less_detail)
{
    const auto plain = std::make_shared<const Raster<float>>(20, 5, 1, 0.25F);
    const auto finished = finish_alpha(
        soft_step(40, 10),
        {.edge = {.detail = 0}, .plain = plain, .keep = column(3, 40, 10), .remove = nullptr});
    ASSERT_TRUE(finished);
    EXPECT_EQ((*finished)->at(3, 5), 1.F);
    EXPECT_EQ((*finished)->at(20, 5), 0.25F);
}

TEST(Finish, less_detail_goes_before_the_edge)
{
    const auto plain = std::make_shared<const Raster<float>>(20, 5, 1, 0.25F);
    const SharedAlpha blended =
        finish_alpha(soft_step(40, 10), {.edge = {.detail = 0.5F}, .plain = plain}).value();
    const auto expected = adjust_edge(*blended, {.contrast = 0.5F});
    const auto finished = finish_alpha(
        soft_step(40, 10), {.edge = {.contrast = 0.5F, .detail = 0.5F}, .plain = plain});
    ASSERT_TRUE(finished && expected);
    EXPECT_TRUE(std::ranges::equal((*finished)->values(), expected->values()));
}

TEST(Finish, a_share_of_detail_out_of_range_or_a_stop_is_an_error)
{
    const auto plain = std::make_shared<const Raster<float>>(20, 5, 1, 0.25F);
    const auto refused =
        finish_alpha(soft_step(40, 10), {.edge = {.detail = 1.5F}, .plain = plain});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Usage);
    const auto stopped = finish_alpha(soft_step(40, 10), {.edge = {.detail = 0.5F}, .plain = plain},
                                      cancelled_progress());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST(Finish, a_feathered_edge_is_softer)
{
    const SharedAlpha alpha = soft_step(40, 10);
    const auto finished = finish_alpha(alpha, {.edge = {.feather_px = 4}});
    ASSERT_TRUE(finished);
    EXPECT_GT((*finished)->at(16, 5), 0.01F);
    EXPECT_EQ(alpha->at(16, 5), 0.F);
}

TEST(Finish, locked_strokes_bind_the_adjusted_edge)
{
    const auto finished = finish_alpha(
        soft_step(40, 10),
        {.edge = {.feather_px = 6}, .keep = column(19, 40, 10), .remove = column(22, 40, 10)});
    ASSERT_TRUE(finished);
    EXPECT_EQ((*finished)->at(19, 5), 1.F);
    EXPECT_EQ((*finished)->at(22, 5), 0.F);
}

TEST(Finish, a_value_out_of_range_is_refused)
{
    const auto finished = finish_alpha(soft_step(20, 10), {.edge = {.feather_px = 500}});
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().kind, ErrorKind::Usage);
}

TEST(Finish, cancelling_ends_both_steps)
{
    const auto alpha =
        finish_alpha(soft_step(400, 300), {.edge = {.feather_px = 4}}, cancelled_progress());
    ASSERT_FALSE(alpha);
    EXPECT_EQ(alpha.error().kind, ErrorKind::Cancelled);
    const auto foreground =
        finish_foreground(red_before_blue(400, 300), *soft_step(400, 300), 1, cancelled_progress());
    ASSERT_FALSE(foreground);
    EXPECT_EQ(foreground.error().kind, ErrorKind::Cancelled);
}

TEST(Finish, the_background_leaves_the_foreground_as_far_as_is_asked)
{
    const Image photo = red_before_blue(40, 20);
    const SharedAlpha alpha = soft_step(40, 20);
    const auto full = finish_foreground(photo, *alpha, 1);
    const auto half = finish_foreground(photo, *alpha, 0.5F);
    ASSERT_TRUE(full && half);
    const int x = 20; // alpha 0.5
    ASSERT_EQ(codes(photo.colour).at(x, 10, 2), 100);
    EXPECT_LT(codes(*full).at(x, 10, 2), 40);
    EXPECT_NEAR(codes(*half).at(x, 10, 2), (100 + codes(*full).at(x, 10, 2)) / 2.0, 1);
}

TEST(Finish, without_decontamination_there_is_no_foreground)
{
    const auto foreground = finish_foreground(red_before_blue(20, 10), *soft_step(20, 10), 0);
    ASSERT_TRUE(foreground);
    EXPECT_EQ(*foreground, nullptr);
}

TEST(Finish, the_photos_own_alpha_is_multiplied_into_the_alpha_file)
{
    Image photo = red_before_blue(20, 10);
    const SharedAlpha alpha = soft_step(20, 10);
    EXPECT_EQ(whole_alpha(photo, alpha), alpha);
    photo.alpha = std::make_shared<const Pixels>(Raster<std::uint8_t>(20, 10, 1, 51));
    const SharedAlpha whole = whole_alpha(photo, alpha);
    EXPECT_FLOAT_EQ(whole->at(19, 5), 0.2F);
    EXPECT_FLOAT_EQ(whole->at(10, 5), 0.1F);
}

} // namespace sdmatte
