#include "prompt/validate.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

Prompt with_box(Box box)
{
    Prompt prompt;
    prompt.boxes = {box};
    return prompt;
}

Prompt with_point(int x, int y)
{
    Prompt prompt;
    prompt.points = {{x, y}};
    return prompt;
}

SharedMask mask_of(int width, int height)
{
    return std::make_shared<const Raster<std::uint8_t>>(width, height);
}

void expect_refused(const Prompt& prompt, const std::string& word)
{
    const auto result = check_prompt(prompt, 100, 50);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Input);
    EXPECT_NE(result.error().sentence.find(word), std::string::npos) << result.error().sentence;
    EXPECT_EQ(result.error().sentence.back(), '.');
}

} // namespace

TEST(Validate, the_whole_photo_is_a_good_box)
{
    EXPECT_TRUE(check_prompt(with_box({0, 0, 100, 50}), 100, 50));
}

TEST(Validate, a_box_one_pixel_past_the_edge_is_refused)
{
    expect_refused(with_box({0, 0, 101, 50}), "outside");
    expect_refused(with_box({0, 0, 100, 51}), "outside");
    expect_refused(with_box({-1, 0, 100, 50}), "outside");
    expect_refused(with_box({0, -1, 100, 50}), "outside");
}

TEST(Validate, a_reversed_box_is_refused)
{
    expect_refused(with_box({20, 10, 10, 30}), "reversed");
    expect_refused(with_box({10, 30, 20, 10}), "reversed");
}

TEST(Validate, an_empty_box_is_refused)
{
    expect_refused(with_box({10, 10, 10, 30}), "empty");
    expect_refused(with_box({10, 10, 30, 10}), "empty");
}

TEST(Validate, the_second_box_is_checked_too)
{
    Prompt prompt = with_box({0, 0, 10, 10});
    prompt.boxes.push_back({0, 0, 10, 51});
    expect_refused(prompt, "outside");
}

TEST(Validate, corner_pixels_are_inside)
{
    EXPECT_TRUE(check_prompt(with_point(0, 0), 100, 50));
    EXPECT_TRUE(check_prompt(with_point(99, 49), 100, 50));
}

TEST(Validate, a_point_past_the_last_column_or_row_is_refused)
{
    expect_refused(with_point(100, 0), "outside");
    expect_refused(with_point(0, 50), "outside");
    expect_refused(with_point(-1, 0), "outside");
    expect_refused(with_point(0, -1), "outside");
}

TEST(Validate, every_mask_must_have_the_photos_size)
{
    for (const auto member : {&Prompt::area, &Prompt::seed_add, &Prompt::seed_erase,
                              &Prompt::trimap, &Prompt::keep, &Prompt::remove}) {
        Prompt prompt;
        prompt.*member = mask_of(100, 50);
        EXPECT_TRUE(check_prompt(prompt, 100, 50));
        prompt.*member = mask_of(50, 100);
        expect_refused(prompt, "50 x 100");
    }
}

TEST(Validate, an_empty_prompt_fits_any_photo)
{
    EXPECT_TRUE(check_prompt({}, 1, 1));
}

} // namespace sdmatte
