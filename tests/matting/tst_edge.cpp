#include "matting/edge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace sdmatte {
namespace {

// Alpha 1 from column `edge` on; a fraction makes the column before it as opaque.
Raster<float> upright_edge(int width, int height, float edge)
{
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            alpha.at(x, y) = std::clamp(static_cast<float>(x) + 1 - edge, 0.F, 1.F);
    return alpha;
}

Raster<float> turned(RasterView<float> alpha)
{
    Raster<float> result(alpha.height(), alpha.width());
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x)
            result.at(y, x) = alpha.at(x, y);
    return result;
}

// Where the row passes 0.5, in pixel centres.
float crossing(const Raster<float>& alpha, int y)
{
    for (int x = 1; x < alpha.width(); ++x) {
        const float before = alpha.at(x - 1, y) - 0.5F;
        const float after = alpha.at(x, y) - 0.5F;
        if (before < 0 && after >= 0)
            return static_cast<float>(x) - after / (after - before);
    }
    return -1;
}

Raster<float> adjusted(RasterView<float> alpha, const EdgeAdjustment& adjustment)
{
    auto result = adjust_edge(alpha, adjustment);
    EXPECT_TRUE(result);
    return result ? std::move(*result) : Raster<float>(alpha.width(), alpha.height());
}

bool are_same(RasterView<float> a, RasterView<float> b)
{
    return std::equal(a.values().begin(), a.values().end(), b.values().begin(), b.values().end());
}

// Flat regions, soft edges, strands and specks.
Raster<float> hairy(int width, int height)
{
    Raster<float> alpha(width, height);
    std::mt19937 random(5);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float fx = static_cast<float>(x);
            const float fy = static_cast<float>(y);
            float a = (220 - std::hypot(fx - 300, fy - 260)) / 15;
            a = std::max(a, std::sin(fx * 0.7F + fy * 0.2F) > 0.9F && x < 500 ? 0.6F : 0.F);
            if (random() % 500 == 0)
                a = 1 - std::clamp(a, 0.F, 1.F);
            alpha.at(x, y) = std::clamp(a, 0.F, 1.F);
        }
    return alpha;
}

} // namespace

TEST(Edge, zero_changes_no_bit)
{
    Raster<float> alpha = hairy(300, 200);
    alpha.at(3, 3) = 0.123456789F;
    EXPECT_TRUE(are_same(adjusted(alpha, {}), alpha));
    EXPECT_TRUE(are_same(adjusted(alpha, {.despeckle = 0.9F, .decontaminate = 0.3F}), alpha));
}

TEST(Edge, shift_moves_a_straight_edge_by_its_pixels)
{
    const Raster<float> alpha = upright_edge(60, 20, 30);
    const Raster<float> down = turned(alpha);
    for (const float by : {2.F, 11.F, -2.F, -11.F}) {
        EXPECT_EQ(crossing(adjusted(alpha, {.shift_px = by}), 10), 29.5F - by);
        EXPECT_EQ(crossing(turned(adjusted(down, {.shift_px = by})), 10), 29.5F - by);
    }
}

TEST(Edge, shift_by_a_fraction_moves_the_covered_width)
{
    const Raster<float> alpha = upright_edge(60, 20, 30); // 30 opaque columns
    const Raster<float> down = turned(alpha);
    const auto covered = [](const Raster<float>& moved) {
        return std::accumulate(moved.row(10), moved.row(10) + 60, 0.F);
    };
    for (const float by : {0.5F, 1.25F, 7.75F, -0.5F, -1.25F, -7.75F}) {
        EXPECT_FLOAT_EQ(covered(adjusted(alpha, {.shift_px = by})), 30 + by);
        EXPECT_FLOAT_EQ(covered(turned(adjusted(down, {.shift_px = by}))), 30 + by);
    }
}

TEST(Edge, shift_moves_an_edge_facing_the_other_way)
{
    const Raster<float> alpha = upright_edge(60, 20, 30);
    Raster<float> mirrored(60, 20);
    for (int y = 0; y < 20; ++y)
        std::reverse_copy(alpha.row(y), alpha.row(y) + 60, mirrored.row(y));
    Raster<float> moved = adjusted(mirrored, {.shift_px = 2});
    for (int y = 0; y < 20; ++y)
        std::reverse(moved.row(y), moved.row(y) + 60);
    EXPECT_NEAR(crossing(moved, 10), crossing(alpha, 10) - 2, 1e-3);
}

TEST(Edge, shift_moves_a_slanted_edge_along_its_normal)
{
    for (const float degrees : {45.F, 20.F, 70.F}) {
        const float nx = std::cos(degrees * 0.01745329F);
        const float ny = std::sin(degrees * 0.01745329F);
        Raster<float> alpha(120, 120);
        for (int y = 0; y < 120; ++y)
            for (int x = 0; x < 120; ++x) {
                const float along =
                    nx * static_cast<float>(x - 60) + ny * static_cast<float>(y - 60);
                alpha.at(x, y) = std::clamp(along / 6 + 0.5F, 0.F, 1.F);
            }
        for (const float by : {0.5F, 3.F, 6.4F, -3.F}) {
            const float moved = crossing(adjusted(alpha, {.shift_px = by}), 60);
            EXPECT_NEAR((crossing(alpha, 60) - moved) * nx, by, 0.06 + 0.02 * std::abs(by))
                << degrees << " degrees by " << by;
        }
    }
}

TEST(Edge, shift_keeps_the_slope_of_a_soft_edge)
{
    Raster<float> alpha(50, 9);
    for (int y = 0; y < 9; ++y)
        for (int x = 0; x < 50; ++x)
            alpha.at(x, y) = std::clamp((static_cast<float>(x) - 20) / 10, 0.F, 1.F);
    const Raster<float> out = adjusted(alpha, {.shift_px = 3});
    const Raster<float> in = adjusted(alpha, {.shift_px = -3});
    for (int x = 5; x < 45; ++x) {
        EXPECT_FLOAT_EQ(out.at(x, 4), alpha.at(x + 3, 4));
        EXPECT_FLOAT_EQ(in.at(x, 4), alpha.at(x - 3, 4));
    }
}

TEST(Edge, shift_grows_a_pixel_to_a_disc)
{
    Raster<float> alpha(21, 21);
    alpha.at(10, 10) = 1;
    for (const int radius : {1, 2, 3, 5, 8}) {
        const Raster<float> disc = adjusted(alpha, {.shift_px = static_cast<float>(radius)});
        for (int y = 0; y < 21; ++y)
            for (int x = 0; x < 21; ++x) {
                const bool is_inside = (x - 10) * (x - 10) + (y - 10) * (y - 10) <= radius * radius;
                ASSERT_EQ(disc.at(x, y) == 1, is_inside) << x << ", " << y << ", " << radius;
            }
    }
}

TEST(Edge, feather_follows_the_error_function)
{
    const Raster<float> alpha = upright_edge(80, 12, 40);
    const Raster<float> soft = adjusted(alpha, {.feather_px = 4});
    EXPECT_NEAR(crossing(soft, 6), 39.5, 0.01);
    for (int x = 20; x < 60; ++x)
        EXPECT_NEAR(soft.at(x, 6), 0.5 * (1 + std::erf((x - 39.5) / (4 * std::sqrt(2.0)))), 0.004);
    const Raster<float> down = turned(adjusted(turned(alpha), {.feather_px = 4}));
    for (int x = 0; x < 80; ++x)
        EXPECT_FLOAT_EQ(down.at(x, 6), soft.at(x, 6));
}

TEST(Edge, feather_leaves_flat_alpha_to_the_bit)
{
    const Raster<float> soft = adjusted(upright_edge(400, 300, 200), {.feather_px = 3});
    for (int y = 0; y < 300; ++y) {
        EXPECT_EQ(soft.at(190, y), 0.F);
        EXPECT_EQ(soft.at(209, y), 1.F);
    }
    const Raster<float> grey(300, 40, 1, 0.3F);
    EXPECT_TRUE(are_same(adjusted(grey, {.feather_px = 5}), grey));
}

TEST(Edge, contrast_sets_the_slope_at_one_half)
{
    Raster<float> alpha(3, 1);
    alpha.at(0, 0) = 0.499F;
    alpha.at(1, 0) = 0.5F;
    alpha.at(2, 0) = 0.501F;
    for (const float contrast : {0.5F, -0.5F, 0.2F}) {
        const Raster<float> out = adjusted(alpha, {.contrast = contrast});
        EXPECT_EQ(out.at(1, 0), 0.5F);
        EXPECT_NEAR((out.at(2, 0) - out.at(0, 0)) / 0.002F, (1 + contrast) / (1 - contrast),
                    0.04 / (1 - contrast));
    }
}

TEST(Edge, contrast_keeps_order_and_ends)
{
    Raster<float> alpha(1001, 1);
    for (int x = 0; x <= 1000; ++x)
        alpha.at(x, 0) = static_cast<float>(x) / 1000;
    for (const float contrast : {-1.F, -0.6F, 0.3F, 0.99F, 1.F}) {
        const Raster<float> out = adjusted(alpha, {.contrast = contrast});
        EXPECT_EQ(out.at(0, 0), 0.F);
        EXPECT_EQ(out.at(1000, 0), 1.F);
        for (int x = 1; x <= 1000; ++x)
            ASSERT_LE(out.at(x - 1, 0), out.at(x, 0)) << contrast;
    }
    EXPECT_EQ(adjusted(alpha, {.contrast = 1}).at(499, 0), 0.F);
    EXPECT_EQ(adjusted(alpha, {.contrast = 1}).at(501, 0), 1.F);
    EXPECT_EQ(adjusted(alpha, {.contrast = -1}).at(20, 0), 0.5F);
}

TEST(Edge, despeckle_removes_islands_up_to_its_size)
{
    Raster<float> alpha(80, 60);
    for (int y = 20; y < 23; ++y)
        std::fill_n(alpha.row(y) + 30, 3, 0.7F); // 3 x 3
    std::fill_n(alpha.row(40) + 50, 4, 1.F);     // 4 x 1
    alpha.at(0, 0) = 1;                          // in the picture's corner
    const Raster<float> three = adjusted(alpha, {.despeckle = 3});
    EXPECT_EQ(three.at(31, 21), 0.F);
    EXPECT_EQ(three.at(0, 0), 0.F);
    EXPECT_EQ(three.at(51, 40), 1.F);
    const Raster<float> two = adjusted(alpha, {.despeckle = 2});
    EXPECT_EQ(two.at(31, 21), 0.7F);
    EXPECT_EQ(adjusted(alpha, {.despeckle = 4}).at(51, 40), 0.F);
}

TEST(Edge, despeckle_fills_holes_up_to_its_size)
{
    Raster<float> alpha(80, 60, 1, 1.F);
    for (int y = 20; y < 23; ++y)
        std::fill_n(alpha.row(y) + 30, 3, 0.2F);
    alpha.at(31, 21) = 1; // an island in the hole goes with it
    EXPECT_EQ(adjusted(alpha, {.despeckle = 2}).at(30, 20), 0.2F);
    const Raster<float> filled = adjusted(alpha, {.despeckle = 3});
    for (const float a : filled.values())
        ASSERT_EQ(a, 1.F);
}

TEST(Edge, despeckle_keeps_hair_that_hangs_on)
{
    Raster<float> alpha = upright_edge(60, 40, 40);
    for (int x = 20; x < 40; ++x)
        alpha.at(x, 10 + x % 2) = 0.2F; // connected by corners alone
    EXPECT_TRUE(are_same(adjusted(alpha, {.despeckle = 10}), alpha));
}

TEST(Edge, a_tile_with_its_margin_equals_the_whole)
{
    const Raster<float> alpha = hairy(700, 560);
    for (const EdgeAdjustment& adjustment :
         {EdgeAdjustment{.shift_px = 2.5F}, EdgeAdjustment{.shift_px = -3},
          EdgeAdjustment{.feather_px = 2.2F}, EdgeAdjustment{.contrast = 0.4F},
          EdgeAdjustment{.despeckle = 6},
          EdgeAdjustment{.despeckle = 4, .shift_px = -1.3F, .feather_px = 3, .contrast = 0.5F}}) {
        const Raster<float> whole = adjusted(alpha, adjustment);
        const int reach = edge_reach(adjustment);
        for (const auto& [x0, y0] :
             {std::array{243, 251}, std::array{90, 130}, std::array{450, 60}}) {
            const int side = 40;
            Raster<float> tile(side + 2 * reach, side + 2 * reach);
            for (int y = 0; y < tile.height(); ++y)
                std::copy_n(alpha.row(y0 - reach + y) + x0 - reach, tile.width(), tile.row(y));
            const Raster<float> part = adjusted(tile, adjustment);
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    ASSERT_EQ(part.at(reach + x, reach + y), whole.at(x0 + x, y0 + y))
                        << x << ", " << y << " reach " << reach;
        }
    }
}

TEST(Edge, survives_every_shape)
{
    const EdgeAdjustment all = {
        .despeckle = 5, .shift_px = 3.3F, .feather_px = 2, .contrast = -0.5F};
    constexpr std::array<std::array<int, 2>, 5> sizes = {
        {{1, 1}, {1, 5000}, {5000, 1}, {2, 3}, {257, 255}}};
    for (const auto& [width, height] : sizes)
        for (const float value : {0.F, 0.5F, 1.F}) {
            const Raster<float> out = adjusted(Raster<float>(width, height, 1, value), all);
            ASSERT_EQ(out.width(), width);
            ASSERT_EQ(out.height(), height);
            for (const float a : out.values())
                ASSERT_TRUE(a >= 0 && a <= 1);
        }
}

TEST(Edge, refuses_values_out_of_range_by_the_options_name)
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const auto refused = [](const EdgeAdjustment& adjustment, const char* option) {
        const Result<void> result = check(adjustment);
        ASSERT_FALSE(result) << option;
        EXPECT_EQ(result.error().kind, ErrorKind::Usage);
        EXPECT_NE(result.error().sentence.find(option), std::string::npos);
        EXPECT_EQ(result.error().sentence.back(), '.');
    };
    refused({.despeckle = -1}, "--despeckle");
    refused({.despeckle = 101}, "--despeckle");
    refused({.shift_px = 50.5F}, "--shift");
    refused({.shift_px = nan}, "--shift");
    refused({.feather_px = -0.1F}, "--feather");
    refused({.contrast = 1.1F}, "--contrast");
    refused({.decontaminate = 1.5F}, "--decontaminate");
    EXPECT_TRUE(check({.despeckle = 100, .shift_px = -50, .feather_px = 50, .contrast = -1}));
    EXPECT_FALSE(adjust_edge(Raster<float>(4, 4), {.feather_px = -1}));
}

TEST(Edge, stops_when_asked)
{
    std::stop_source stop;
    stop.request_stop();
    const auto result =
        adjust_edge(hairy(500, 400), {.feather_px = 5}, Progress(stop.get_token(), {}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
}

} // namespace sdmatte
