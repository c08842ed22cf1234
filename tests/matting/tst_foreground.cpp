#include "matting/foreground.h"

#include "matting/foreground_patch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>
#include <thread>

namespace sdmatte {
namespace {

using Codes = std::array<double, 3>;

constexpr Codes strand_colour = {200, 90, 60};
constexpr Codes behind_colour = {0, 220, 40};

// Both colours mixed by alpha, in T's units (`scale` codes for one of 8 bits).
template <class T>
Pixels mixed(RasterView<float> alpha, const Codes& front, const Codes& back, double scale = 1)
{
    Raster<T> colour(alpha.width(), alpha.height(), 3);
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x)
            for (int c = 0; c < 3; ++c) {
                const double a = alpha.at(x, y);
                const double value = scale * (a * front[c] + (1 - a) * back[c]);
                colour.at(x, y, c) = static_cast<T>(std::is_integral_v<T> ? value + 0.5 : value);
            }
    return Pixels(std::move(colour));
}

// One-pixel strands, drawn at four times the size and averaged.
Raster<float> strands(int width, int height)
{
    Raster<float> alpha(width, height);
    std::mt19937 random(7);
    for (int i = 0; i < width / 4; ++i) {
        const double start = random() % static_cast<unsigned>(width * 4);
        const double slope = (random() % 1000) / 1000.0 - 0.5;
        for (int v = 0; v < height * 4; ++v) {
            const int u = static_cast<int>(start + slope * v);
            for (int wide = u; wide < u + 4; ++wide)
                if (wide >= 0 && wide < width * 4) {
                    float& value = alpha.at(wide / 4, v / 4);
                    value = std::min(1.F, value + 1 / 16.F);
                }
        }
    }
    return alpha;
}

// Sum over the pixels of alpha times the distance to `truth`.
template <class T>
double weighted_error(const Pixels& colour, RasterView<float> alpha, const Codes& truth,
                      double scale = 1)
{
    double sum = 0;
    const auto& raster = std::get<Raster<T>>(colour);
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x)
            for (int c = 0; c < 3; ++c)
                sum += alpha.at(x, y) * std::abs(raster.at(x, y, c) - scale * truth[c]);
    return sum;
}

Raster<float> noise(int width, int height, int channels, float low, float high, unsigned seed)
{
    Raster<float> raster(width, height, channels);
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(low, high);
    for (float& v : raster.values())
        v = value(random);
    return raster;
}

Pixels random_codes(int width, int height)
{
    Raster<std::uint8_t> colour(width, height, 3);
    std::mt19937 random(3);
    for (std::uint8_t& v : colour.values())
        v = static_cast<std::uint8_t>(random());
    return Pixels(std::move(colour));
}

} // namespace

TEST(Foreground, strands_lose_nine_tenths_of_the_fringe)
{
    const Raster<float> alpha = strands(200, 150);
    const Pixels photo = mixed<std::uint8_t>(alpha, strand_colour, behind_colour);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const double naive = weighted_error<std::uint8_t>(photo, alpha, strand_colour);
    EXPECT_LT(weighted_error<std::uint8_t>(*found, alpha, strand_colour), 0.1 * naive);
}

TEST(Foreground, sixteen_bits_are_as_good_as_eight)
{
    const Raster<float> alpha = strands(130, 90);
    const Pixels photo = mixed<std::uint16_t>(alpha, strand_colour, behind_colour, 257);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const double naive = weighted_error<std::uint16_t>(photo, alpha, strand_colour, 257);
    EXPECT_LT(weighted_error<std::uint16_t>(*found, alpha, strand_colour, 257), 0.1 * naive);
}

TEST(Foreground, float_highlights_above_one_are_kept)
{
    const Raster<float> alpha = strands(130, 90);
    const Pixels photo = mixed<float>(alpha, strand_colour, behind_colour, 1 / 20.0);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const double naive = weighted_error<float>(photo, alpha, strand_colour, 1 / 20.0);
    EXPECT_LT(weighted_error<float>(*found, alpha, strand_colour, 1 / 20.0), 0.1 * naive);
}

TEST(Foreground, opaque_pixels_keep_the_photos_codes)
{
    const Pixels photo = random_codes(150, 140);
    Raster<float> alpha = noise(150, 140, 1, -1, 3, 5);
    for (float& a : alpha.values())
        a = std::clamp(a, 0.F, 1.F);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const auto& before = std::get<Raster<std::uint8_t>>(photo);
    const auto& after = std::get<Raster<std::uint8_t>>(*found);
    int opaque = 0;
    for (int y = 0; y < 140; ++y)
        for (int x = 0; x < 150; ++x)
            for (int c = 0; c < 3 && alpha.at(x, y) == 1; ++c) {
                ++opaque;
                ASSERT_EQ(after.at(x, y, c), before.at(x, y, c)) << x << ", " << y;
            }
    EXPECT_GT(opaque, 10000);
}

TEST(Foreground, clear_pixels_get_the_objects_colour_not_the_backgrounds)
{
    Raster<float> alpha(300, 200);
    for (int y = 0; y < 200; ++y)
        std::fill_n(alpha.row(y), 100, 1.F);
    const Pixels photo = mixed<std::uint8_t>(alpha, strand_colour, behind_colour);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const auto& after = std::get<Raster<std::uint8_t>>(*found);
    for (const int x : {100, 104, 130, 200, 299})
        for (int c = 0; c < 3; ++c)
            EXPECT_NEAR(after.at(x, 100, c), strand_colour[c], 3) << x;
}

TEST(Foreground, soft_pixels_on_both_sides_of_an_edge_follow_their_own_colour)
{
    // Left half red over green, right half blue over green; a soft stripe across both.
    const Codes red = {220, 20, 20};
    const Codes blue = {20, 20, 220};
    Raster<float> alpha(128, 96);
    for (int y = 0; y < 96; ++y)
        std::fill_n(alpha.row(y), 128, std::clamp((y - 40) / 12.F, 0.F, 1.F));
    Raster<std::uint8_t> colour(128, 96, 3);
    for (int y = 0; y < 96; ++y)
        for (int x = 0; x < 128; ++x)
            for (int c = 0; c < 3; ++c)
                colour.at(x, y, c) = static_cast<std::uint8_t>(
                    std::lround(alpha.at(x, y) * (x < 64 ? red : blue)[c]
                                + (1 - alpha.at(x, y)) * behind_colour[c]));
    const auto found = estimate_foreground(Pixels(std::move(colour)), alpha);
    ASSERT_TRUE(found);
    const auto& after = std::get<Raster<std::uint8_t>>(*found);
    for (int c = 0; c < 3; ++c) {
        EXPECT_NEAR(after.at(20, 46, c), red[c], 8);
        EXPECT_NEAR(after.at(108, 46, c), blue[c], 8);
    }
}

TEST(Foreground, composed_over_the_background_gives_the_photo_again)
{
    const Raster<float> alpha = strands(150, 150);
    const Pixels photo = mixed<float>(alpha, strand_colour, behind_colour, 1 / 255.0);
    const auto found = estimate_foreground(photo, alpha);
    ASSERT_TRUE(found);
    const auto& before = std::get<Raster<float>>(photo);
    const auto& after = std::get<Raster<float>>(*found);
    double worst = 0;
    for (int y = 0; y < 150; ++y)
        for (int x = 0; x < 150; ++x)
            for (int c = 0; c < 3; ++c) {
                const double a = alpha.at(x, y);
                const double again = a * after.at(x, y, c) + (1 - a) * behind_colour[c] / 255.0;
                worst = std::max(worst, std::abs(again - before.at(x, y, c)));
            }
    EXPECT_LT(worst, 0.02);
}

TEST(Foreground, survives_every_shape_and_alpha)
{
    constexpr std::array<std::array<int, 2>, 8> sizes = {
        {{1, 1}, {1, 3000}, {3000, 1}, {2, 2}, {3, 5}, {63, 65}, {64, 64}, {129, 67}}};
    for (const auto& [width, height] : sizes)
        for (const float value : {0.F, 1.F, 0.5F, 1e-6F, 1 - 1e-6F}) {
            const Raster<float> alpha(width, height, 1, value);
            const Pixels photo = mixed<float>(alpha, strand_colour, behind_colour, 1 / 255.0);
            const auto found = estimate_foreground(photo, alpha);
            ASSERT_TRUE(found) << width << " x " << height << " alpha " << value;
            const auto& after = std::get<Raster<float>>(*found);
            ASSERT_EQ(after.width(), width);
            ASSERT_EQ(after.height(), height);
            ASSERT_EQ(after.channels(), 3);
            for (const float v : after.values())
                ASSERT_TRUE(v >= 0 && v <= 1) << v << " at alpha " << value;
        }
}

TEST(Foreground, nan_and_alpha_out_of_range_do_not_spread)
{
    Raster<float> alpha = noise(100, 80, 1, -0.5F, 1.5F, 11);
    Raster<float> colour = noise(100, 80, 3, 0, 1, 12);
    alpha.at(50, 40) = std::numeric_limits<float>::quiet_NaN();
    alpha.at(30, 30) = 0.5F;
    colour.at(30, 30, 1) = std::numeric_limits<float>::quiet_NaN();
    alpha.at(70, 30) = 0.5F;
    colour.at(70, 30, 2) = std::numeric_limits<float>::infinity();
    const auto found = estimate_foreground(Pixels(std::move(colour)), alpha);
    ASSERT_TRUE(found);
    for (const float v : std::get<Raster<float>>(*found).values())
        ASSERT_TRUE(v >= 0 && v <= 1) << v;
}

TEST(Foreground, is_the_same_each_time)
{
    const Pixels photo = random_codes(500, 300);
    const Raster<float> alpha = noise(500, 300, 1, 0, 1, 9);
    const auto one = estimate_foreground(photo, alpha);
    const auto two = estimate_foreground(photo, alpha);
    ASSERT_TRUE(one && two);
    const auto a = std::get<Raster<std::uint8_t>>(*one).values();
    const auto b = std::get<Raster<std::uint8_t>>(*two).values();
    EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end()));
}

TEST(Foreground, refuses_alpha_of_another_size)
{
    const Raster<float> alpha(10, 8);
    const auto found = estimate_foreground(random_codes(8, 10), alpha);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::Input);
    EXPECT_EQ(found.error().sentence.back(), '.');
}

TEST(Foreground, tells_progress_that_never_falls_and_ends_at_one)
{
    float last = -1;
    const Progress progress({}, [&](float fraction, std::string_view) {
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(
        estimate_foreground(random_codes(400, 3000), Raster<float>(400, 3000, 1, 0.5F), progress));
    EXPECT_EQ(last, 1);
}

TEST(Foreground, answers_a_stop_within_100_ms)
{
    const Raster<float> alpha(5000, 4000, 1, 0.5F);
    const Pixels photo(Raster<std::uint8_t>(5000, 4000, 3, 90));
    using Clock = std::chrono::steady_clock;
    Clock::duration best = std::chrono::hours(1);
    for (int attempt = 0; attempt < 3; ++attempt) { // other tests may hold the processor
        std::stop_source stop;
        Clock::time_point asked;
        std::jthread asker([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            asked = Clock::now();
            stop.request_stop();
        });
        const auto found = estimate_foreground(photo, alpha, Progress(stop.get_token(), {}));
        const Clock::time_point answered = Clock::now();
        asker.join();
        ASSERT_FALSE(found);
        EXPECT_EQ(found.error().kind, ErrorKind::Cancelled);
        best = std::min(best, answered - asked);
    }
    EXPECT_LT(best, std::chrono::milliseconds(100));
}

TEST(ForegroundPatch, with_margin_equals_the_whole)
{
    using foreground::Patch;
    constexpr int width = foreground::inner_width;
    constexpr int height = foreground::inner_height;
    constexpr int steps = 4;
    const Raster<float> alpha = noise(width, height, 1, 0, 1, 1);
    const Raster<float> colour = noise(width, height, 3, 0, 1, 2);
    const auto solved = [&](const foreground::Region& region, bool is_cell) {
        Patch patch;
        patch.reset(region);
        for (int y = region.y0; y < region.y1; ++y)
            for (int x = region.x0; x < region.x1; ++x) {
                const float a = alpha.at(x, y);
                patch.moment(Patch::mean_alpha, y)[x - region.x0] = a;
                patch.moment(Patch::mean_square, y)[x - region.x0] = a * a;
                for (int c = 0; c < 3; ++c) {
                    patch.moment(Patch::colour + c, y)[x - region.x0] = colour.at(x, y, c);
                    patch.moment(Patch::alpha_colour + c, y)[x - region.x0] =
                        a * colour.at(x, y, c);
                }
            }
        patch.start_from_colour();
        if (is_cell)
            patch.relax_cells(steps, 0, 1);
        else
            patch.relax_pixels(steps, 0, 1);
        return patch;
    };
    for (const bool is_cell : {true, false}) {
        const Patch whole = solved({.x0 = 0, .y0 = 0, .x1 = width, .y1 = height}, is_cell);
        const Patch part = solved({.x0 = 16, .y0 = 8, .x1 = 75, .y1 = 27}, is_cell);
        for (int plane = 0; plane < 6; ++plane)
            for (int y = 8 + steps; y < 27 - steps; ++y)
                for (int x = 16 + steps; x < 75 - steps; ++x)
                    ASSERT_NEAR(part.layer(plane, y)[x - 16], whole.layer(plane, y)[x], 1e-6)
                        << x << ", " << y;
    }
}

TEST(BlendForeground, amount_goes_from_the_photo_to_the_foreground)
{
    const Pixels photo(Raster<std::uint8_t>(3, 2, 3, 100));
    const auto blended = [&](float amount) {
        const auto result =
            blend_foreground(photo, Pixels(Raster<std::uint8_t>(3, 2, 3, 201)), amount);
        return static_cast<int>(std::get<Raster<std::uint8_t>>(*result).at(2, 1, 2));
    };
    EXPECT_EQ(blended(0), 100);
    EXPECT_EQ(blended(0.25F), 125);
    EXPECT_EQ(blended(0.5F), 151);
    EXPECT_EQ(blended(1), 201);
}

TEST(BlendForeground, refuses_another_depth)
{
    const auto result = blend_foreground(Pixels(Raster<std::uint8_t>(3, 2, 3)),
                                         Pixels(Raster<std::uint16_t>(3, 2, 3)), 0.5F);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Input);
}

} // namespace sdmatte
