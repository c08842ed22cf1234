#include "prompt/constraints.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace sdmatte {
namespace {

constexpr int free_pixel = 0;
constexpr int foreground = 1;
constexpr int background = 2;
constexpr int probably_foreground = 3;
constexpr int probably_background = 4;

SharedMask pixels_on(int width, int height, std::initializer_list<std::pair<int, int>> pixels)
{
    Raster<std::uint8_t> mask(width, height);
    for (const auto& [x, y] : pixels)
        mask.at(x, y) = 255;
    return std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
}

int count(const Raster<std::uint8_t>& raster, int code)
{
    return static_cast<int>(std::ranges::count(raster.values(), static_cast<std::uint8_t>(code)));
}

} // namespace

TEST(Constraints, without_a_prompt_every_pixel_is_free)
{
    EXPECT_EQ(count(make_constraints({}, 10, 8, 10, 8), free_pixel), 80);
}

TEST(Constraints, outside_the_boxes_is_certain_background)
{
    Prompt prompt;
    prompt.boxes = {{2, 1, 5, 4}, {7, 6, 9, 8}};
    const auto raster = make_constraints(prompt, 10, 8, 10, 8);
    EXPECT_EQ(count(raster, probably_foreground), 9 + 4);
    EXPECT_EQ(count(raster, background), 80 - 13);
    EXPECT_EQ(raster.at(2, 1), probably_foreground);
    EXPECT_EQ(raster.at(4, 3), probably_foreground);
    EXPECT_EQ(raster.at(5, 3), background);
    EXPECT_EQ(raster.at(4, 4), background);
}

TEST(Constraints, a_box_side_next_to_the_border_reaches_it)
{
    Prompt prompt;
    prompt.boxes = {{50, 2, 199, 97}}; // 2 of 200 and 1 of 100 pixels are within 1 %
    const auto raster = make_constraints(prompt, 200, 100, 200, 100);
    EXPECT_EQ(raster.at(199, 50), probably_foreground);
    EXPECT_EQ(raster.at(100, 1), background);
    EXPECT_EQ(raster.at(100, 97), background);
    EXPECT_EQ(raster.at(49, 50), background);
}

TEST(Constraints, a_reduced_pixel_that_a_box_covers_in_part_is_not_background)
{
    Prompt prompt;
    prompt.boxes = {{3, 3, 9, 5}};
    const auto raster = make_constraints(prompt, 16, 16, 4, 4);
    EXPECT_EQ(raster.at(0, 0), probably_foreground);
    EXPECT_EQ(raster.at(2, 1), probably_foreground);
    EXPECT_EQ(raster.at(3, 1), background);
    EXPECT_EQ(raster.at(0, 2), background);
}

TEST(Constraints, a_point_is_a_disc_of_one_and_a_half_percent_of_the_shorter_side)
{
    Prompt prompt;
    prompt.points = {{200, 100}};
    const auto raster = make_constraints(prompt, 400, 200, 400, 200);
    EXPECT_EQ(count(raster, foreground), 29); // pixels within 3 of a centre
    EXPECT_EQ(raster.at(203, 100), foreground);
    EXPECT_EQ(raster.at(204, 100), free_pixel);
    EXPECT_EQ(raster.at(200, 97), foreground);
    EXPECT_EQ(raster.at(200, 96), free_pixel);
}

TEST(Constraints, a_point_never_vanishes)
{
    Prompt prompt;
    prompt.points = {{99, 99, false}};
    const auto raster = make_constraints(prompt, 100, 100, 4, 4);
    EXPECT_EQ(count(raster, background), 1);
    EXPECT_EQ(raster.at(3, 3), background);
}

TEST(Constraints, where_discs_overlap_the_nearest_point_decides)
{
    Prompt prompt;
    prompt.points = {{100, 100, true}, {103, 100, false}};
    const auto raster = make_constraints(prompt, 200, 200, 200, 200);
    EXPECT_EQ(raster.at(100, 100), foreground);
    EXPECT_EQ(raster.at(101, 100), foreground);
    EXPECT_EQ(raster.at(102, 100), background);
    EXPECT_EQ(raster.at(103, 100), background);
}

TEST(Constraints, of_two_points_on_one_pixel_the_later_counts)
{
    Prompt prompt;
    prompt.points = {{5, 5, true}, {5, 5, false}};
    EXPECT_EQ(make_constraints(prompt, 10, 10, 10, 10).at(5, 5), background);
    prompt.points = {{5, 5, false}, {5, 5, true}};
    EXPECT_EQ(make_constraints(prompt, 10, 10, 10, 10).at(5, 5), foreground);
}

TEST(Constraints, a_positive_point_outside_the_box_is_foreground_all_the_same)
{
    Prompt prompt;
    prompt.boxes = {{0, 0, 4, 4}};
    prompt.points = {{8, 8}};
    EXPECT_EQ(make_constraints(prompt, 10, 10, 10, 10).at(8, 8), foreground);
}

TEST(Constraints, a_thin_stroke_survives_reduction)
{
    Prompt prompt;
    prompt.seed_add = pixels_on(64, 64, {{63, 0}});
    prompt.seed_erase = pixels_on(64, 64, {{0, 63}});
    const auto raster = make_constraints(prompt, 64, 64, 4, 4);
    EXPECT_EQ(raster.at(3, 0), foreground);
    EXPECT_EQ(raster.at(0, 3), background);
    EXPECT_EQ(count(raster, free_pixel), 14);
}

TEST(Constraints, erasing_wins_over_adding_and_locked_strokes_over_points)
{
    Prompt prompt;
    prompt.seed_add = pixels_on(4, 1, {{0, 0}, {1, 0}});
    prompt.seed_erase = pixels_on(4, 1, {{1, 0}});
    prompt.points = {{2, 0}, {3, 0, false}};
    prompt.keep = pixels_on(4, 1, {{3, 0}});
    prompt.remove = pixels_on(4, 1, {{2, 0}});
    const auto raster = make_constraints(prompt, 4, 1, 4, 1);
    EXPECT_EQ(raster.at(0, 0), foreground);
    EXPECT_EQ(raster.at(1, 0), background);
    EXPECT_EQ(raster.at(2, 0), background);
    EXPECT_EQ(raster.at(3, 0), foreground);
}

TEST(Constraints, a_complete_area_is_certain_unless_points_contradict_it)
{
    Prompt prompt;
    prompt.area = pixels_on(8, 1, {{0, 0}, {1, 0}});
    EXPECT_EQ(make_constraints(prompt, 8, 1, 8, 1).at(0, 0), foreground);
    EXPECT_EQ(make_constraints(prompt, 8, 1, 8, 1).at(4, 0), free_pixel);
    prompt.points = {{7, 0}};
    const auto raster = make_constraints(prompt, 8, 1, 8, 1);
    EXPECT_EQ(raster.at(0, 0), probably_foreground);
    EXPECT_EQ(raster.at(4, 0), probably_background);
    EXPECT_EQ(raster.at(7, 0), foreground);
}

TEST(Constraints, a_raster_larger_than_the_photo_is_fine)
{
    Prompt prompt;
    prompt.boxes = {{1, 0, 2, 1}};
    prompt.seed_add = pixels_on(2, 1, {{1, 0}});
    const auto raster = make_constraints(prompt, 2, 1, 8, 4);
    EXPECT_EQ(count(raster, background), 16);
    EXPECT_EQ(count(raster, foreground), 16);
}

} // namespace sdmatte
