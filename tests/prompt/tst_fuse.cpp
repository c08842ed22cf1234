#include "prompt/fuse.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// 8 x 4 with the columns [first, last) on.
SharedMask columns(int first, int last)
{
    Raster<std::uint8_t> mask(8, 4);
    for (int y = 0; y < 4; ++y)
        std::fill(mask.row(y) + first, mask.row(y) + last, std::uint8_t{255});
    return std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
}

Prompt with_area(int first, int last)
{
    Prompt prompt;
    prompt.area = columns(first, last);
    return prompt;
}

} // namespace

TEST(Fuse, nothing_is_the_auto_prompt)
{
    const FusedPrompt fused = fuse({});
    EXPECT_EQ(fused.kind, PromptKind::Auto);
    EXPECT_FALSE(fused.needs_growing);
}

TEST(Fuse, one_box_alone_stays_a_box)
{
    Prompt prompt;
    prompt.boxes = {{1, 0, 5, 4}};
    const FusedPrompt fused = fuse(prompt);
    EXPECT_EQ(fused.kind, PromptKind::Box);
    EXPECT_FALSE(fused.needs_growing);
    EXPECT_EQ(fused.box, (Box{1, 0, 5, 4}));
}

TEST(Fuse, a_box_with_a_point_of_either_sign_is_grown)
{
    for (const bool is_positive : {true, false}) {
        Prompt prompt;
        prompt.boxes = {{1, 0, 5, 4}};
        prompt.points = {{2, 2, is_positive}};
        EXPECT_EQ(fuse(prompt).kind, PromptKind::Mask);
        EXPECT_TRUE(fuse(prompt).needs_growing);
    }
}

TEST(Fuse, several_boxes_are_grown)
{
    Prompt prompt;
    prompt.boxes = {{0, 0, 2, 2}, {4, 0, 6, 2}};
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Mask);
    EXPECT_TRUE(fuse(prompt).needs_growing);
}

TEST(Fuse, positive_points_stay_points_in_the_order_clicked)
{
    Prompt prompt;
    prompt.points = {{5, 1}, {0, 3}, {2, 2}};
    const FusedPrompt fused = fuse(prompt);
    EXPECT_EQ(fused.kind, PromptKind::Point);
    EXPECT_EQ(fused.points, prompt.points);
}

TEST(Fuse, one_negative_point_makes_points_grow)
{
    Prompt prompt;
    prompt.points = {{5, 1}, {0, 3, false}};
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Mask);
    EXPECT_TRUE(fuse(prompt).needs_growing);
}

TEST(Fuse, points_are_grown_for_a_network_that_takes_none)
{
    Prompt prompt;
    prompt.points = {{5, 1}};
    EXPECT_EQ(fuse(prompt, false).kind, PromptKind::Mask);
    EXPECT_TRUE(fuse(prompt, false).needs_growing);
}

TEST(Fuse, more_points_than_the_network_has_room_for_are_grown)
{
    Prompt prompt;
    prompt.points.assign(840, Point{1, 1});
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Point);
    prompt.points.push_back({2, 2});
    EXPECT_TRUE(fuse(prompt).needs_growing);
}

TEST(Fuse, an_area_goes_as_it_is_without_a_copy)
{
    const Prompt prompt = with_area(2, 6);
    const FusedPrompt fused = fuse(prompt);
    EXPECT_EQ(fused.kind, PromptKind::Mask);
    EXPECT_FALSE(fused.needs_growing);
    EXPECT_EQ(fused.mask, prompt.area);
}

TEST(Fuse, erasing_strokes_are_subtracted_from_an_area)
{
    Prompt prompt = with_area(2, 6);
    prompt.seed_erase = columns(5, 8);
    const FusedPrompt fused = fuse(prompt);
    EXPECT_FALSE(fused.needs_growing);
    EXPECT_NE(fused.mask->at(4, 0), 0);
    EXPECT_EQ(fused.mask->at(5, 0), 0);
    EXPECT_NE(prompt.area->at(5, 0), 0);
}

TEST(Fuse, points_that_agree_with_an_area_leave_it_alone)
{
    Prompt prompt = with_area(2, 6);
    prompt.points = {{2, 0}, {6, 0, false}};
    EXPECT_FALSE(fuse(prompt).needs_growing);
}

TEST(Fuse, a_point_that_contradicts_an_area_makes_it_grow)
{
    Prompt prompt = with_area(2, 6);
    prompt.points = {{6, 0, true}};
    EXPECT_TRUE(fuse(prompt).needs_growing);
    prompt.points = {{5, 0, false}};
    EXPECT_TRUE(fuse(prompt).needs_growing);
    prompt.points = {{5, 0, true}};
    prompt.seed_erase = columns(5, 6);
    EXPECT_TRUE(fuse(prompt).needs_growing);
}

TEST(Fuse, an_all_zero_area_is_a_mask)
{
    const FusedPrompt fused = fuse(with_area(0, 0));
    EXPECT_EQ(fused.kind, PromptKind::Mask);
    EXPECT_FALSE(fused.needs_growing);
}

TEST(Fuse, a_box_beside_an_area_is_said_to_have_no_effect)
{
    Prompt prompt = with_area(2, 6);
    EXPECT_TRUE(fuse(prompt).notices.empty());
    prompt.boxes = {{0, 0, 3, 3}};
    EXPECT_EQ(fuse(prompt).notices.size(), 1U);
}

TEST(Fuse, open_strokes_are_seeds_to_be_grown)
{
    Prompt prompt;
    prompt.seed_add = columns(1, 2);
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Mask);
    EXPECT_TRUE(fuse(prompt).needs_growing);
    prompt.area = columns(4, 6);
    EXPECT_TRUE(fuse(prompt).needs_growing);
}

TEST(Fuse, a_trimap_wins_and_says_what_it_overrules)
{
    Prompt prompt;
    prompt.trimap = columns(0, 4);
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Trimap);
    EXPECT_EQ(fuse(prompt).mask, prompt.trimap);
    EXPECT_TRUE(fuse(prompt).notices.empty());
    prompt.points = {{1, 1}};
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Trimap);
    EXPECT_EQ(fuse(prompt).notices.size(), 1U);
}

TEST(Fuse, keep_and_remove_do_not_change_the_kind)
{
    Prompt prompt;
    prompt.keep = columns(0, 1);
    prompt.remove = columns(7, 8);
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Auto);
    prompt.boxes = {{1, 0, 5, 4}};
    EXPECT_EQ(fuse(prompt).kind, PromptKind::Box);
}

} // namespace sdmatte
