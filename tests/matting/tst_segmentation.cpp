#include "matting/classical/segmentation.h"

#include "prompt/constraints.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <thread>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

using Codes = Raster<std::uint8_t>;
using Rgb = std::array<std::uint8_t, 3>;

constexpr Rgb green{40, 150, 60};
constexpr Rgb red{200, 60, 40};

Codes plain(int width, int height, const Rgb& colour)
{
    Codes picture(width, height, 3);
    for (std::size_t i = 0; i < picture.size(); ++i)
        picture.data()[i] = colour[i % 3];
    return picture;
}

bool in_disc(int x, int y, int centre_x, int centre_y, int radius)
{
    const int u = x - centre_x;
    const int v = y - centre_y;
    return u * u + v * v <= radius * radius;
}

void paint_disc(Codes& picture, int centre_x, int centre_y, int radius, const Rgb& colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            for (int c = 0; c < 3 && in_disc(x, y, centre_x, centre_y, radius); ++c)
                picture.at(x, y, c) = colour[static_cast<std::size_t>(c)];
        }
    }
}

void add_noise(Codes& picture, int amplitude)
{
    std::mt19937 random(7);
    for (std::uint8_t& value : picture.values()) {
        const int noise = static_cast<int>(random() % (2 * amplitude + 1)) - amplitude;
        value = static_cast<std::uint8_t>(std::clamp(value + noise, 0, 255));
    }
}

Prompt with_points(std::vector<Point> points)
{
    Prompt prompt;
    prompt.points = std::move(points);
    return prompt;
}

Prompt with_box(const Box& box)
{
    Prompt prompt;
    prompt.boxes = {box};
    return prompt;
}

Codes constraints_of(const Prompt& prompt, const Codes& picture)
{
    return make_constraints(prompt, picture.width(), picture.height(), picture.width(),
                            picture.height());
}

// How many pixels of the mask differ from a disc.
int wrong_pixels(const Codes& mask, int centre_x, int centre_y, int radius)
{
    int wrong = 0;
    for (int y = 0; y < mask.height(); ++y) {
        for (int x = 0; x < mask.width(); ++x)
            wrong += (mask.at(x, y) == 255) != in_disc(x, y, centre_x, centre_y, radius) ? 1 : 0;
    }
    return wrong;
}

TEST(Segmentation, a_point_on_a_disc_gives_the_disc)
{
    Codes picture = plain(200, 160, green);
    paint_disc(picture, 90, 70, 40, red);
    const auto mask = segment(picture, constraints_of(with_points({{90, 70, true}}), picture));
    ASSERT_TRUE(mask);
    EXPECT_LE(wrong_pixels(*mask, 90, 70, 40), 20);
}

TEST(Segmentation, a_box_around_a_noisy_disc_gives_the_disc)
{
    Codes picture = plain(300, 220, green);
    paint_disc(picture, 150, 110, 60, red);
    add_noise(picture, 45);
    const auto mask = segment(picture, constraints_of(with_box({85, 45, 215, 175}), picture));
    ASSERT_TRUE(mask);
    EXPECT_LE(wrong_pixels(*mask, 150, 110, 60), 200);
}

TEST(Segmentation, a_box_excludes_everything_outside)
{
    Codes picture = plain(200, 160, green);
    paint_disc(picture, 100, 80, 50, red);
    const Box box{.x0 = 61, .y0 = 33, .x1 = 140, .y1 = 101}; // cuts into the disc on all sides
    const auto mask = segment(picture, constraints_of(with_box(box), picture));
    ASSERT_TRUE(mask);
    for (int y = 0; y < 160; ++y) {
        for (int x = 0; x < 200; ++x) {
            if (x < box.x0 || y < box.y0 || x >= box.x1 || y >= box.y1) {
                ASSERT_EQ(mask->at(x, y), 0) << x << "," << y;
            }
        }
    }
    EXPECT_EQ(mask->at(box.x0, 80), 255);
    EXPECT_EQ(mask->at(100, box.y1 - 1), 255);
}

TEST(Segmentation, a_negative_point_excludes_one_of_two_equal_discs)
{
    Codes picture = plain(320, 160, green);
    paint_disc(picture, 80, 80, 40, red);
    paint_disc(picture, 240, 80, 40, red);
    const auto mask =
        segment(picture, constraints_of(with_points({{80, 80, true}, {240, 80, false}}), picture));
    ASSERT_TRUE(mask);
    EXPECT_EQ(mask->at(60, 80), 255);
    EXPECT_EQ(mask->at(220, 80), 0);
    EXPECT_LE(wrong_pixels(*mask, 80, 80, 40), 20);
}

TEST(Segmentation, hard_constraints_hold_in_every_pixel)
{
    Codes picture = plain(257, 131, green);
    paint_disc(picture, 128, 65, 50, red);
    Codes constraints(257, 131);
    std::mt19937 random(3);
    for (std::uint8_t& code : constraints.values()) {
        const auto chance = random() % 40;
        code = static_cast<std::uint8_t>(chance < 3 ? chance : 0);
    }
    const auto mask = segment(picture, constraints);
    ASSERT_TRUE(mask);
    for (std::size_t i = 0; i < constraints.size(); ++i) {
        if (constraints.data()[i] == static_cast<std::uint8_t>(Constraint::Foreground)) {
            ASSERT_EQ(mask->data()[i], 255) << i;
        }
        if (constraints.data()[i] == static_cast<std::uint8_t>(Constraint::Background)) {
            ASSERT_EQ(mask->data()[i], 0) << i;
        }
    }
}

TEST(Segmentation, a_box_in_a_flat_picture_is_its_own_answer)
{
    const Codes picture = plain(120, 90, green);
    const auto mask = segment(picture, constraints_of(with_box({20, 10, 100, 70}), picture));
    ASSERT_TRUE(mask);
    EXPECT_EQ(mask->at(60, 40), 255);
    EXPECT_EQ(mask->at(10, 40), 0);
}

TEST(Segmentation, the_smallest_and_the_narrowest_pictures_are_answered)
{
    constexpr std::array<std::array<int, 2>, 6> sizes{
        {{1, 1}, {2, 1}, {1, 7}, {1, 2000}, {2000, 1}, {3, 3}}};
    for (const auto& [width, height] : sizes) {
        Codes picture = plain(width, height, green);
        add_noise(picture, 60);
        const Point click{.x = width / 2, .y = height / 2};
        for (const Prompt& prompt :
             {Prompt{}, with_points({click}), with_box({0, 0, width, height})}) {
            const auto mask = segment(picture, constraints_of(prompt, picture));
            ASSERT_TRUE(mask) << width << "x" << height << ": " << mask.error().sentence;
            EXPECT_EQ(mask->width(), width);
            EXPECT_EQ(mask->height(), height);
        }
    }
}

TEST(Segmentation, is_the_same_every_time_and_in_two_threads)
{
    Codes picture = plain(400, 300, green);
    paint_disc(picture, 150, 140, 80, red);
    add_noise(picture, 70);
    const Codes constraints = constraints_of(with_points({{150, 140, true}}), picture);
    const auto expected = segment(picture, constraints);
    ASSERT_TRUE(expected);
    const auto repeat = [&] {
        for (int i = 0; i < 2; ++i) {
            const auto again = segment(picture, constraints);
            ASSERT_TRUE(again);
            EXPECT_TRUE(std::ranges::equal(again->values(), expected->values()));
        }
    };
    std::jthread other(repeat);
    repeat();
}

TEST(Segmentation, a_stopped_run_says_that_it_was_cancelled)
{
    const Codes picture = plain(100, 100, green);
    std::stop_source source;
    source.request_stop();
    const auto mask = segment(picture, constraints_of(with_points({{50, 50, true}}), picture),
                              Progress(source.get_token(), {}));
    ASSERT_FALSE(mask);
    EXPECT_EQ(mask.error().kind, ErrorKind::Cancelled);
}

TEST(Segmentation, progress_never_falls_and_ends_at_one)
{
    Codes picture = plain(400, 300, green);
    paint_disc(picture, 150, 140, 80, red);
    float last = 0;
    const Progress progress({}, [&](float fraction, std::string_view) {
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(
        segment(picture, constraints_of(with_points({{150, 140, true}}), picture), progress));
    EXPECT_FLOAT_EQ(last, 1);
}

TEST(Segmentation, constraints_of_another_size_are_refused)
{
    const auto mask = segment(plain(20, 20, green), Codes(20, 19));
    ASSERT_FALSE(mask);
    EXPECT_EQ(mask.error().kind, ErrorKind::Input);
}

} // namespace
} // namespace sdmatte
