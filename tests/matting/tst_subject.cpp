#include "matting/classical/subject.h"

#include "prompt/constraints.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace sdmatte {
namespace {

using Codes = Raster<std::uint8_t>;

// Discs of a blue object on sand.
Codes picture_with_discs(int width, int height, std::initializer_list<std::array<int, 3>> discs)
{
    Codes picture(width, height, 3);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool is_on = std::ranges::any_of(discs, [&](const std::array<int, 3>& disc) {
                const int u = x - disc[0];
                const int v = y - disc[1];
                return u * u + v * v <= disc[2] * disc[2];
            });
            picture.at(x, y, 0) = is_on ? 40 : 210;
            picture.at(x, y, 1) = is_on ? 60 : 190;
            picture.at(x, y, 2) = is_on ? 160 : 150;
        }
    }
    return picture;
}

TEST(Subject, is_the_disc_that_stands_out)
{
    const auto subject = find_subject(picture_with_discs(240, 160, {{110, 80, 40}}));
    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->mask.at(110, 80), 255);
    EXPECT_EQ(subject->mask.at(110, 115), 255);
    EXPECT_EQ(subject->mask.at(110, 125), 0);
    EXPECT_EQ(subject->mask.at(5, 5), 0);
    EXPECT_GT(subject->confidence, 0.5F);
}

TEST(Subject, is_not_what_is_excluded)
{
    const Codes picture = picture_with_discs(320, 160, {{100, 80, 40}, {220, 80, 40}});
    Prompt prompt;
    prompt.points = {{220, 80, false}};
    const Codes constraints = make_constraints(prompt, 320, 160, 320, 160);
    const auto subject = find_subject(picture, constraints);
    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->mask.at(100, 80), 255);
    EXPECT_EQ(subject->mask.at(220, 80), 0);
}

TEST(Subject, of_a_flat_picture_is_its_middle_without_confidence)
{
    const auto subject = find_subject(picture_with_discs(90, 60, {}));
    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->confidence, 0);
    EXPECT_EQ(subject->mask.at(45, 30), 255);
    EXPECT_EQ(subject->mask.at(0, 0), 0);
}

TEST(Subject, of_one_pixel_is_that_pixel)
{
    const auto subject = find_subject(picture_with_discs(1, 1, {}));
    ASSERT_TRUE(subject);
    EXPECT_EQ(subject->mask.at(0, 0), 255);
}

} // namespace
} // namespace sdmatte
