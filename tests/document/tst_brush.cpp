#include "document/brush.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace sdmatte {
namespace {

constexpr Brush hard(double radius_px)
{
    return {.radius_px = radius_px, .hardness = 1};
}

void dab(TileMask& mask, const Brush& brush, double x, double y)
{
    paint(mask, brush, {x, y}, {x, y});
}

double sum(const TileMask& mask)
{
    double total = 0;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            total += mask.at(x, y) / 255.0;
    return total;
}

int count_seeds(const TileMask& mask)
{
    int count = 0;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            count += mask.at(x, y) >= least_stroke_code ? 1 : 0;
    return count;
}

// The greatest difference of codes.
int difference(const TileMask& a, const TileMask& b)
{
    int greatest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            greatest = std::max(greatest, std::abs(a.at(x, y) - b.at(x, y)));
    return greatest;
}

} // namespace

TEST(Brush, a_hard_dab_has_the_area_of_its_disc)
{
    for (const double radius : {3.0, 10.0, 40.5}) {
        TileMask mask(120, 120);
        dab(mask, hard(radius), 60.3, 59.8);
        const double area = std::numbers::pi * radius * radius;
        EXPECT_NEAR(sum(mask), area, 0.01 * area + 1) << radius;
        EXPECT_NEAR(count_seeds(mask), area, 0.02 * area + 3) << radius;
    }
}

TEST(Brush, a_hard_dab_is_soft_for_one_pixel_only)
{
    TileMask mask(100, 100);
    dab(mask, hard(20), 50, 50);
    for (int y = 0; y < 100; ++y)
        for (int x = 0; x < 100; ++x) {
            const double distance = std::hypot(x + 0.5 - 50, y + 0.5 - 50);
            if (distance <= 19.5) {
                ASSERT_EQ(mask.at(x, y), 255);
            } else if (distance >= 20.5) {
                ASSERT_EQ(mask.at(x, y), 0);
            }
        }
}

TEST(Brush, a_soft_dab_falls_off_over_the_soft_share_of_its_radius)
{
    TileMask mask(200, 200);
    dab(mask, {.radius_px = 50, .hardness = 0.4}, 100, 100);
    EXPECT_EQ(mask.at(100 + 19, 100), 255);
    EXPECT_EQ(mask.at(100 + 51, 100), 0);
    EXPECT_NEAR(mask.at(100 + 35, 100), 127, 6);
    for (int x = 101; x < 199; ++x)
        EXPECT_LE(mask.at(x, 100), mask.at(x - 1, 100)) << x;
}

TEST(Brush, the_smallest_dab_marks_a_pixel_wherever_it_falls)
{
    for (const double hardness : {0.0, 0.5, 1.0})
        for (double x = 4; x < 5; x += 0.125)
            for (double y = 4; y < 5; y += 0.125) {
                TileMask mask(10, 10);
                dab(mask, {.radius_px = 0, .hardness = hardness}, x, y);
                EXPECT_GE(mask.at(4, 4), least_stroke_code) << hardness << ' ' << x << ' ' << y;
            }
}

TEST(Brush, overlapping_dabs_do_not_add_up)
{
    const Brush brush{.radius_px = 30, .hardness = 0.2};
    TileMask once(100, 100);
    dab(once, brush, 50, 50);
    TileMask often = once;
    for (int i = 0; i < 20; ++i)
        dab(often, brush, 50, 50);
    EXPECT_EQ(once, often);
}

TEST(Brush, a_segment_is_the_union_of_its_dabs)
{
    const Brush brush{.radius_px = 14, .hardness = 0.6};
    const StrokePoint from{.x = 231.5, .y = 60.25};
    const StrokePoint to{.x = 290, .y = 300.75};
    TileMask segment(400, 400);
    paint(segment, brush, from, to);
    TileMask dabs(400, 400);
    for (int i = 0; i <= 4000; ++i) {
        const double t = i / 4000.0;
        dab(dabs, brush, from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
    }
    EXPECT_LE(difference(segment, dabs), 1);
}

TEST(Brush, a_segment_of_changing_pressure_is_the_union_of_its_hard_dabs)
{
    const Brush brush = hard(40);
    for (const double end : {0.1, 0.5, 1.0}) {
        const StrokePoint from{.x = 100, .y = 100, .size = 0.3};
        const StrokePoint to{.x = 300, .y = 180, .size = end};
        TileMask segment(400, 300);
        paint(segment, brush, from, to);
        TileMask dabs(400, 300);
        for (int i = 0; i <= 4000; ++i) {
            const double t = i / 4000.0;
            const StrokePoint point{.x = from.x + t * (to.x - from.x),
                                    .y = from.y + t * (to.y - from.y),
                                    .size = from.size + t * (to.size - from.size)};
            paint(dabs, brush, point, point);
        }
        EXPECT_LE(difference(segment, dabs), 1) << end;
    }
}

TEST(Brush, a_segment_whose_one_end_holds_the_other_is_the_greater_dab)
{
    TileMask segment(200, 200);
    paint(segment, hard(50), {.x = 100, .y = 100, .size = 0.2}, {.x = 110, .y = 100, .size = 1});
    TileMask greater(200, 200);
    dab(greater, hard(50), 110, 100);
    EXPECT_EQ(segment, greater);
}

TEST(Brush, the_direction_of_a_segment_does_not_matter)
{
    const Brush brush{.radius_px = 9, .hardness = 0.5};
    const StrokePoint a{.x = 20, .y = 30, .size = 0.4};
    const StrokePoint b{.x = 90, .y = 77, .size = 0.9};
    TileMask there(128, 128);
    paint(there, brush, a, b);
    TileMask back(128, 128);
    paint(back, brush, b, a);
    EXPECT_LE(difference(there, back), 1);
}

TEST(Brush, a_stroke_across_tiles_leaves_no_seam)
{
    TileMask tiled(600, 600);
    paint(tiled, hard(20), {.x = 200, .y = 256}, {.x = 330, .y = 256});
    TileMask shifted(600, 600); // the same, away from tile edges
    paint(shifted, hard(20), {.x = 40, .y = 128}, {.x = 170, .y = 128});
    for (int y = 100; y < 156; ++y)
        for (int x = 10; x < 200; ++x)
            ASSERT_EQ(tiled.at(x + 160, y + 128), shifted.at(x, y)) << x << ", " << y;
}

TEST(Brush, a_diagonal_segment_takes_only_tiles_that_it_reaches)
{
    TileMask mask(2560, 2560);
    paint(mask, hard(5), {.x = 10, .y = 10}, {.x = 2550, .y = 2550});
    int tiles = 0;
    for (int ty = 0; ty < 10; ++ty)
        for (int tx = 0; tx < 10; ++tx)
            tiles += mask.tile(tx, ty) != nullptr ? 1 : 0;
    EXPECT_EQ(tiles, 10 + 2 * 9); // where tiles meet the stroke reaches both neighbours
}

TEST(Brush, strokes_outside_of_the_photo_are_clipped)
{
    TileMask mask(300, 200);
    dab(mask, hard(10), -500, 100);
    dab(mask, hard(10), 100, 1e9);
    EXPECT_TRUE(mask.is_blank());
    paint(mask, hard(10), {.x = -100, .y = 100}, {.x = 1000, .y = 100});
    EXPECT_EQ(mask.at(0, 100), 255);
    EXPECT_EQ(mask.at(299, 100), 255);
    EXPECT_EQ(mask.at(150, 111), 0);
}

TEST(Brush, wiping_takes_away_what_it_covers)
{
    TileMask mask(300, 300);
    dab(mask, hard(60), 150, 150);
    wipe(mask, hard(20), {150, 150}, {150, 150});
    EXPECT_EQ(mask.at(150, 150), 0);
    EXPECT_EQ(mask.at(150 + 30, 150), 255);
    wipe(mask, hard(100), {150, 150}, {150, 150});
    EXPECT_TRUE(mask.is_blank());
}

TEST(Brush, wiping_where_nothing_is_takes_no_memory)
{
    TileMask mask(600, 600);
    wipe(mask, hard(300), {300, 300}, {300, 300});
    for (int ty = 0; ty < mask.tiles_down(); ++ty)
        for (int tx = 0; tx < mask.tiles_across(); ++tx)
            EXPECT_EQ(mask.tile(tx, ty), nullptr);
}

// Tiles wholly under the brush are given their code at once: with no pixel more or less.
TEST(Brush, a_brush_larger_than_tiles_is_exact_in_every_pixel)
{
    TileMask mask(1500, 1300);
    const Brush brush{.radius_px = 500, .hardness = 0.5};
    paint(mask, brush, {600, 620}, {800, 620});
    EXPECT_TRUE(mask.is_full(2, 2));
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x) {
            const double along = std::clamp(x + 0.5, 600.0, 800.0);
            const double distance = std::hypot(x + 0.5 - along, y + 0.5 - 620);
            const double t = std::clamp((500.5 - distance) / 250, 0.0, 1.0);
            ASSERT_NEAR(mask.at(x, y), 255 * t * t * (3 - 2 * t), 1) << x << ", " << y;
        }
    wipe(mask, hard(1500), {700, 620}, {700, 620});
    EXPECT_TRUE(mask.is_blank());
}

TEST(Brush, the_last_stroke_wins)
{
    ObjectPrompt prompt = empty_state(200, 200).prompt;
    const StrokePoint middle{.x = 100, .y = 100};
    paint_stroke(prompt, StrokeKind::Add, hard(30), middle, middle);
    paint_stroke(prompt, StrokeKind::Erase, hard(10), middle, middle);
    EXPECT_EQ(prompt.add.at(100, 100), 0);
    EXPECT_EQ(prompt.erase.at(100, 100), 255);
    EXPECT_EQ(prompt.add.at(120, 100), 255);
    EXPECT_EQ(prompt.erase.at(120, 100), 0);
    paint_stroke(prompt, StrokeKind::Add, hard(30), middle, middle);
    EXPECT_TRUE(prompt.erase.is_blank());
    EXPECT_EQ(prompt.add.at(100, 100), 255);
}

TEST(Brush, keep_and_remove_strokes_take_each_others_place_and_can_be_freed)
{
    ObjectPrompt prompt = empty_state(100, 60).prompt;
    const Brush brush{.radius_px = 10, .hardness = 1};
    paint_stroke(prompt, StrokeKind::Keep, brush, {20, 30}, {80, 30});
    paint_stroke(prompt, StrokeKind::Remove, brush, {50, 30}, {50, 30});
    EXPECT_EQ(prompt.keep.at(25, 30), 255);
    EXPECT_EQ(prompt.keep.at(50, 30), 0);
    EXPECT_EQ(prompt.remove.at(50, 30), 255);
    EXPECT_TRUE(prompt.add.is_blank());
    EXPECT_TRUE(prompt.erase.is_blank());
    paint_stroke(prompt, StrokeKind::Free, {.radius_px = 60, .hardness = 1}, {50, 30}, {50, 30});
    EXPECT_TRUE(prompt.keep.is_blank());
    EXPECT_TRUE(prompt.remove.is_blank());
}

TEST(Brush, no_pixel_counts_for_both_kinds_after_any_strokes)
{
    ObjectPrompt prompt = empty_state(300, 280).prompt;
    std::mt19937 random(7);
    std::uniform_real_distribution<double> anywhere(-20, 320);
    std::uniform_real_distribution<double> share(0, 1);
    StrokePoint last{.x = 100, .y = 100};
    for (int i = 0; i < 300; ++i) {
        const StrokePoint next{.x = anywhere(random), .y = anywhere(random), .size = share(random)};
        paint_stroke(prompt, i % 3 == 0 ? StrokeKind::Erase : StrokeKind::Add,
                     {.radius_px = 30 * share(random), .hardness = share(random)}, last, next);
        last = next;
    }
    for (int y = 0; y < 280; ++y)
        for (int x = 0; x < 300; ++x)
            ASSERT_LE(prompt.add.at(x, y) + prompt.erase.at(x, y), 255) << x << ", " << y;
    const Prompt seeds = to_prompt(prompt);
    ASSERT_NE(seeds.seed_add, nullptr);
    ASSERT_NE(seeds.seed_erase, nullptr);
    for (std::size_t i = 0; i < seeds.seed_add->size(); ++i)
        ASSERT_FALSE(seeds.seed_add->values()[i] != 0 && seeds.seed_erase->values()[i] != 0);
}

} // namespace sdmatte
