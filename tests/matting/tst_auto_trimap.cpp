#include "matting/classical/auto_trimap.h"

#include "prompt/constraints.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

namespace sdmatte {
namespace {

using Codes = Raster<std::uint8_t>;

// A dark object to the left of x = 100; with strands, hairs of up to 14 pixels stick out of it.
Codes half_picture(bool with_strands)
{
    Codes picture(240, 200, 3);
    std::mt19937 random(11);
    for (int y = 0; y < 200; ++y) {
        const int edge = 100 + (with_strands && y % 3 == 0 ? static_cast<int>(random() % 15) : 0);
        for (int x = 0; x < 240; ++x) {
            const auto noise = static_cast<int>(random() % 9) - 4;
            for (int c = 0; c < 3; ++c)
                picture.at(x, y, c) = static_cast<std::uint8_t>((x < edge ? 50 : 190) + noise);
        }
    }
    return picture;
}

Codes left_mask()
{
    Codes mask(240, 200);
    for (int y = 0; y < 200; ++y)
        std::fill_n(mask.row(y), 100, std::uint8_t{255});
    return mask;
}

double unknown_share(const Codes& trimap)
{
    return static_cast<double>(std::ranges::count(trimap.values(), std::uint8_t{128}))
           / static_cast<double>(trimap.size());
}

TEST(AutoTrimap, a_crisp_edge_gets_a_narrow_band)
{
    const Codes picture = half_picture(false);
    const Codes mask = left_mask();
    const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 240, 200);
    ASSERT_TRUE(trimap);
    EXPECT_EQ(trimap->at(99, 100), 128);
    EXPECT_EQ(trimap->at(100, 100), 128);
    EXPECT_EQ(trimap->at(94, 100), 255);
    EXPECT_EQ(trimap->at(105, 100), 0);
    EXPECT_LT(unknown_share(*trimap), 5.0 / 240);
}

TEST(AutoTrimap, strands_are_inside_the_band)
{
    const Codes picture = half_picture(true);
    const Codes mask = left_mask();
    const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 240, 200);
    ASSERT_TRUE(trimap);
    int missed = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 100; x < 240; ++x)
            missed += picture.at(x, y, 0) < 100 && trimap->at(x, y) != 128 ? 1 : 0;
    }
    EXPECT_EQ(missed, 0);
    EXPECT_GT(unknown_share(*trimap), 10.0 / 240);
}

TEST(AutoTrimap, is_enlarged_to_the_photo_without_a_shift)
{
    const Codes picture = half_picture(false);
    const Codes mask = left_mask();
    const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 960, 800);
    ASSERT_TRUE(trimap);
    EXPECT_EQ(trimap->width(), 960);
    EXPECT_EQ(trimap->height(), 800);
    const std::uint8_t* row = trimap->row(400);
    const auto first = std::find(row, row + 960, std::uint8_t{128}) - row;
    const auto last = std::find(row + first, row + 960, std::uint8_t{0}) - row;
    EXPECT_NEAR(0.5 * static_cast<double>(first + last), 400, 2);
}

TEST(AutoTrimap, has_only_three_codes_and_keeps_hard_constraints)
{
    const Codes picture = half_picture(true);
    const Codes mask = left_mask();
    Prompt prompt;
    prompt.points = {{101, 50, true}, {98, 150, false}};
    const Codes constraints = make_constraints(prompt, 960, 800, 240, 200);
    const auto trimap =
        automatic_trimap({.colour = picture, .mask = mask, .constraints = constraints}, 480, 400);
    ASSERT_TRUE(trimap);
    for (int y = 0; y < 400; ++y) {
        for (int x = 0; x < 480; ++x) {
            const std::uint8_t code = trimap->at(x, y);
            ASSERT_TRUE(code == 0 || code == 128 || code == 255);
            const auto constraint = static_cast<Constraint>(constraints.at(x / 2, y / 2));
            if (constraint == Constraint::Foreground) {
                ASSERT_EQ(code, 255);
            }
            if (constraint == Constraint::Background) {
                ASSERT_EQ(code, 0);
            }
        }
    }
}

TEST(AutoTrimap, of_a_mask_of_one_side_has_no_band)
{
    const Codes picture = half_picture(false);
    for (const std::uint8_t code : {std::uint8_t{0}, std::uint8_t{255}}) {
        const Codes mask(240, 200, 1, code);
        const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 240, 200);
        ASSERT_TRUE(trimap);
        EXPECT_TRUE(std::ranges::all_of(trimap->values(),
                                        [&](std::uint8_t value) { return value == code; }));
    }
}

TEST(AutoTrimap, of_one_pixel_and_of_one_row_is_answered)
{
    constexpr std::array<std::array<int, 2>, 3> sizes{{{1, 1}, {1, 500}, {500, 1}}};
    for (const auto& [width, height] : sizes) {
        const Codes picture(width, height, 3, 90);
        Codes mask(width, height);
        mask.at(0, 0) = 255;
        EXPECT_TRUE(automatic_trimap({.colour = picture, .mask = mask}, width * 3, height * 2));
    }
}

TEST(AutoTrimap, a_stopped_run_says_that_it_was_cancelled)
{
    const Codes picture = half_picture(true);
    const Codes mask = left_mask();
    std::stop_source source;
    source.request_stop();
    const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 240, 200,
                                         Progress(source.get_token(), {}));
    ASSERT_FALSE(trimap);
    EXPECT_EQ(trimap.error().kind, ErrorKind::Cancelled);
}

TEST(AutoTrimap, a_mask_of_another_size_is_refused)
{
    const Codes picture = half_picture(false);
    const Codes mask(239, 200);
    const auto trimap = automatic_trimap({.colour = picture, .mask = mask}, 240, 200);
    ASSERT_FALSE(trimap);
    EXPECT_EQ(trimap.error().kind, ErrorKind::Input);
}

} // namespace
} // namespace sdmatte
