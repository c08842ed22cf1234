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
    EXPECT_EQ(state.prompt.add, TileMask(301, 77));
    EXPECT_EQ(state.prompt.erase, TileMask(301, 77));
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
    ObjectPrompt add = prompt;
    set(add.add, 3, 3, 128);
    ObjectPrompt erase = prompt;
    set(erase.erase, 3, 3, 128);
    for (const ObjectPrompt& full : {point, box, add, erase}) {
        EXPECT_FALSE(full.is_empty());
        EXPECT_NE(full, prompt);
    }
}

TEST(ObjectState, the_prompt_carries_everything)
{
    ObjectPrompt prompt = empty_state(400, 300).prompt;
    prompt.points = {{5, 6, true}, {399, 299, false}};
    prompt.boxes = {{0, 0, 400, 300}, {1, 2, 3, 4}};
    prompt.is_see_through = true;
    set(prompt.add, 390, 290, 255);
    set(prompt.erase, 2, 260, 255);
    const Prompt result = to_prompt(prompt);
    EXPECT_EQ(result.points, prompt.points);
    EXPECT_EQ(result.boxes, prompt.boxes);
    EXPECT_TRUE(result.is_see_through);
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
