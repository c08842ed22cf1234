#include "evaluation/truth_prompt.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// A disc of alpha 1 in a picture that is not square.
Raster<float> disc(int width, int height)
{
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const int dx = x - width / 2;
            const int dy = y - height / 2;
            alpha.at(x, y) = dx * dx + dy * dy < height * height / 9 ? 1.F : 0.F;
        }
    return alpha;
}

constexpr TruthPromptKind all_kinds[] = {TruthPromptKind::Point, TruthPromptKind::Box,
                                         TruthPromptKind::Mask, TruthPromptKind::Auto};

} // namespace

TEST(TruthPrompt, words_are_those_of_the_command_line)
{
    for (const TruthPromptKind kind : all_kinds)
        EXPECT_EQ(truth_prompt_of_word(truth_prompt_word(kind)), kind);
    EXPECT_FALSE(truth_prompt_of_word("trimap"));
}

TEST(TruthPrompt, rasters_have_the_published_side_and_shape)
{
    for (const TruthPromptKind kind : all_kinds) {
        const NetworkPrompt raster = as_raster(truth_prompt(disc(90, 60), kind, 1));
        EXPECT_EQ(raster.mask.width(), 1024);
        EXPECT_EQ(raster.mask.height(), 1024);
        EXPECT_EQ(raster.coordinates.size(), kind == TruthPromptKind::Point ? 20 : 4);
    }
}

TEST(TruthPrompt, a_box_is_found_in_the_squeezed_truth)
{
    Raster<float> alpha(64, 32);
    for (int y = 8; y < 16; ++y)
        std::fill(alpha.row(y) + 16, alpha.row(y) + 32, 1.F);
    const TruthPrompt prompt = truth_prompt(alpha, TruthPromptKind::Box, 1);
    // Bilinear samples reach half a pixel beyond: 8 of the 16 and 16 of the 32 that a pixel takes.
    ASSERT_TRUE(prompt.box);
    EXPECT_EQ(*prompt.box, (Box{248, 240, 519, 527}));
    const NetworkPrompt raster = as_raster(prompt);
    EXPECT_FLOAT_EQ(raster.coordinates[0], 248.F / 1024);
    EXPECT_EQ(raster.mask.at(248, 240), 1);
    EXPECT_EQ(raster.mask.at(519, 526), 0);
    EXPECT_EQ(raster.mask.at(518, 527), 0);
}

TEST(TruthPrompt, points_lie_on_the_object_and_their_seed_decides)
{
    const auto truth = disc(90, 60);
    const TruthPrompt one = truth_prompt(truth, TruthPromptKind::Point, seed_of(1, "a"));
    EXPECT_EQ(one.points.size(), 10);
    EXPECT_EQ(one.points, truth_prompt(truth, TruthPromptKind::Point, seed_of(1, "a")).points);
    EXPECT_NE(one.points, truth_prompt(truth, TruthPromptKind::Point, seed_of(2, "a")).points);
    EXPECT_NE(one.points, truth_prompt(truth, TruthPromptKind::Point, seed_of(1, "b")).points);
    for (const Point& point : in_photo(one, {90, 60}).points)
        EXPECT_GT(truth.at(point.x, point.y), 0);
}

TEST(TruthPrompt, an_empty_truth_gives_what_the_published_code_makes_of_it)
{
    const Raster<float> nothing(40, 30);
    const NetworkPrompt box = as_raster(truth_prompt(nothing, TruthPromptKind::Box, 1));
    EXPECT_EQ(box.coordinates, (std::vector<float>{0, 0, 1, 1}));
    const NetworkPrompt mask = as_raster(truth_prompt(nothing, TruthPromptKind::Mask, 1));
    EXPECT_EQ(mask.coordinates, (std::vector<float>{0, 0, 1, 1}));
    const NetworkPrompt points = as_raster(truth_prompt(nothing, TruthPromptKind::Point, 1));
    EXPECT_EQ(points.coordinates, std::vector<float>(20, 0.F));
    for (const NetworkPrompt* raster : {&box, &mask, &points})
        EXPECT_EQ(*std::ranges::max_element(raster->mask.values()), 0);
    for (const TruthPromptKind kind : {TruthPromptKind::Box, TruthPromptKind::Point})
        EXPECT_TRUE(in_photo(truth_prompt(nothing, kind, 1), {40, 30}).is_empty());
}

TEST(TruthPrompt, in_a_photo_it_marks_the_same_place)
{
    const auto truth = disc(90, 60);
    const Prompt box = in_photo(truth_prompt(truth, TruthPromptKind::Box, 1), {90, 60});
    ASSERT_EQ(box.boxes.size(), 1);
    EXPECT_NEAR(box.boxes[0].x0, 26, 1);
    EXPECT_NEAR(box.boxes[0].y1, 50, 1);
    const Prompt mask = in_photo(truth_prompt(truth, TruthPromptKind::Mask, 1), {90, 60});
    ASSERT_TRUE(mask.area);
    EXPECT_EQ(mask.area->width(), 90);
    EXPECT_EQ(mask.area->at(45, 30), 255);
    EXPECT_EQ(mask.area->at(2, 2), 0);
}

} // namespace sdmatte
