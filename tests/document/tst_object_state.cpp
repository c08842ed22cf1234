#include "document/object_state.h"
#include "prompt/constraints.h"
#include "prompt/validate.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

void set(TileMask& mask, int x, int y, std::uint8_t code)
{
    mask.edit({x, y, x + 1, y + 1}, [&](int, int, int, std::uint8_t* codes) { *codes = code; });
}

} // namespace

TEST(ObjectState, the_empty_state_has_masks_of_the_photos_size)
{
    const ObjectState state = empty_state(301, 77);
    EXPECT_TRUE(state.prompt.is_empty());
    for (const auto mask : prompt_masks)
        EXPECT_EQ(state.prompt.*mask, TileMask(301, 77));
    EXPECT_EQ(state.edge, EdgeAdjustment{});
    EXPECT_TRUE(to_prompt(state.prompt).is_empty());
}

TEST(ObjectState, anything_that_locates_an_object_makes_a_prompt_not_empty)
{
    ObjectPrompt prompt = empty_state(9, 9).prompt;
    prompt.is_see_through = true;
    EXPECT_TRUE(prompt.is_empty());
    ObjectPrompt point = prompt;
    point.points = {{1, 1, false}};
    ObjectPrompt box = prompt;
    box.boxes = {{0, 0, 1, 1}};
    ObjectPrompt trimap = prompt;
    trimap.trimap = std::make_shared<const Raster<std::uint8_t>>(9, 9);
    std::vector<ObjectPrompt> full{point, box, trimap};
    for (const auto mask : prompt_masks) {
        full.push_back(prompt);
        set(full.back().*mask, 3, 3, 128);
    }
    for (const ObjectPrompt& each : full) {
        EXPECT_FALSE(each.is_empty());
        EXPECT_NE(each, prompt);
        EXPECT_FALSE(to_prompt(each).is_empty() && !to_prompt(each).keep
                     && !to_prompt(each).remove);
    }
}

TEST(ObjectState, prompts_are_compared_by_content)
{
    const ObjectPrompt prompt = empty_state(9, 9).prompt;
    ObjectPrompt caption = prompt;
    caption.caption = "a cat";
    EXPECT_NE(caption, prompt);
    EXPECT_TRUE(caption.is_empty());
    ObjectPrompt exact = prompt;
    exact.uses_strokes_exactly = true;
    EXPECT_NE(exact, prompt);
    ObjectPrompt one = prompt;
    one.trimap = std::make_shared<const Raster<std::uint8_t>>(9, 9);
    ObjectPrompt other = prompt;
    other.trimap = std::make_shared<const Raster<std::uint8_t>>(9, 9);
    EXPECT_EQ(one, other);
    other.trimap = std::make_shared<const Raster<std::uint8_t>>(9, 9, 1, std::uint8_t{255});
    EXPECT_NE(one, other);
}

TEST(ObjectState, strokes_used_exactly_join_the_area)
{
    ObjectPrompt prompt = empty_state(300, 300).prompt;
    set(prompt.area, 10, 10, 255);
    set(prompt.add, 280, 20, 255);
    const Prompt seeds = to_prompt(prompt);
    ASSERT_TRUE(seeds.area && seeds.seed_add);
    EXPECT_EQ(seeds.area->at(280, 20), 0);
    prompt.uses_strokes_exactly = true;
    const Prompt exact = to_prompt(prompt);
    EXPECT_EQ(exact.seed_add, nullptr);
    ASSERT_NE(exact.area, nullptr);
    EXPECT_EQ(exact.area->at(10, 10), 255);
    EXPECT_EQ(exact.area->at(280, 20), 255);
    EXPECT_EQ(exact.area->at(11, 10), 0);
}

TEST(ObjectState, the_prompt_carries_everything)
{
    ObjectPrompt prompt = empty_state(400, 300).prompt;
    prompt.points = {{5, 6, true}, {399, 299, false}};
    prompt.boxes = {{0, 0, 400, 300}, {1, 2, 3, 4}};
    prompt.is_see_through = true;
    prompt.caption = "glass";
    prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(400, 300);
    set(prompt.keep, 7, 7, 255);
    set(prompt.remove, 8, 8, 255);
    set(prompt.add, 390, 290, 255);
    set(prompt.erase, 2, 260, 255);
    const Prompt result = to_prompt(prompt);
    EXPECT_EQ(result.points, prompt.points);
    EXPECT_EQ(result.boxes, prompt.boxes);
    EXPECT_TRUE(result.is_see_through);
    EXPECT_EQ(result.caption, "glass");
    EXPECT_EQ(result.trimap, prompt.trimap);
    ASSERT_TRUE(result.keep && result.remove);
    EXPECT_EQ(result.keep->at(7, 7), 255);
    EXPECT_EQ(result.remove->at(8, 8), 255);
    ASSERT_NE(result.seed_add, nullptr);
    EXPECT_EQ(result.seed_add->at(390, 290), 255);
    ASSERT_NE(result.seed_erase, nullptr);
    EXPECT_EQ(result.seed_erase->at(2, 260), 255);
    EXPECT_EQ(result.area, nullptr);
    EXPECT_TRUE(check_prompt(result, 400, 300).has_value());
}

TEST(ObjectState, a_seed_is_on_from_half_coverage)
{
    ObjectPrompt prompt = empty_state(260, 2).prompt;
    set(prompt.add, 257, 0, 127);
    set(prompt.add, 258, 0, 128);
    set(prompt.add, 259, 1, 255);
    const Prompt result = to_prompt(prompt);
    ASSERT_NE(result.seed_add, nullptr);
    int on = 0;
    for (const std::uint8_t code : result.seed_add->values()) {
        EXPECT_TRUE(code == 0 || code == 255);
        on += code != 0 ? 1 : 0;
    }
    EXPECT_EQ(on, 2);
    EXPECT_EQ(result.seed_add->at(257, 0), 0);
    EXPECT_EQ(result.seed_add->at(258, 0), 255);
    EXPECT_EQ(result.seed_add->at(259, 1), 255);
    EXPECT_EQ(result.seed_erase, nullptr);
}

TEST(ObjectState, strokes_below_half_coverage_are_no_seeds)
{
    ObjectPrompt prompt = empty_state(20, 20).prompt;
    set(prompt.add, 4, 4, 127);
    set(prompt.erase, 5, 5, 1);
    const Prompt result = to_prompt(prompt);
    EXPECT_EQ(result.seed_add, nullptr);
    EXPECT_EQ(result.seed_erase, nullptr);
    EXPECT_TRUE(result.is_empty());
    EXPECT_TRUE(prompt.is_empty());
}

TEST(ObjectState, a_strokes_faint_edge_is_no_constraint)
{
    ObjectPrompt prompt = empty_state(20, 20).prompt;
    set(prompt.add, 4, 4, 255);
    set(prompt.add, 5, 4, 60);
    const Raster<std::uint8_t> constraints = make_constraints(to_prompt(prompt), 20, 20, 20, 20);
    EXPECT_EQ(constraints.at(4, 4), static_cast<std::uint8_t>(Constraint::Foreground));
    EXPECT_NE(constraints.at(5, 4), static_cast<std::uint8_t>(Constraint::Foreground));
}

TEST(ObjectState, states_differ_by_their_edge_adjustment)
{
    const ObjectState one = empty_state(5, 5);
    ObjectState other = one;
    other.edge.feather_px = 0.5F;
    EXPECT_NE(one, other);
    EXPECT_EQ(one.prompt, other.prompt);
}

} // namespace sdmatte
