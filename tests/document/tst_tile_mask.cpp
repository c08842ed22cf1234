#include "document/tile_mask.h"

#include <gtest/gtest.h>

#include <thread>

namespace sdmatte {
namespace {

void fill(TileMask& mask, const PixelRect& area, std::uint8_t code)
{
    mask.edit(area,
              [&](int, int x0, int x1, std::uint8_t* codes) { std::fill_n(codes, x1 - x0, code); });
}

int count_on(const TileMask& mask)
{
    int count = 0;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            count += mask.at(x, y) != 0 ? 1 : 0;
    return count;
}

} // namespace

TEST(TileMask, a_new_one_is_blank_and_holds_no_tile)
{
    const TileMask mask(700, 300);
    EXPECT_TRUE(mask.is_blank());
    EXPECT_EQ(mask.tiles_across(), 3);
    EXPECT_EQ(mask.tiles_down(), 2);
    for (int ty = 0; ty < 2; ++ty)
        for (int tx = 0; tx < 3; ++tx)
            EXPECT_EQ(mask.tile(tx, ty), nullptr);
    EXPECT_EQ(mask.at(699, 299), 0);
    EXPECT_EQ(mask.raster(), nullptr);
}

TEST(TileMask, a_default_one_has_no_pixel)
{
    TileMask mask;
    fill(mask, {0, 0, 10, 10}, 255);
    EXPECT_TRUE(mask.is_blank());
    EXPECT_EQ(mask.tiles_across(), 0);
    EXPECT_EQ(mask.raster(), nullptr);
}

TEST(TileMask, an_edit_across_a_tile_edge_writes_exactly_its_area)
{
    TileMask mask(600, 520);
    const PixelRect area{250, 254, 514, 258};
    fill(mask, area, 9);
    for (int y = 0; y < 520; ++y)
        for (int x = 0; x < 600; ++x) {
            const bool inside = x >= area.x0 && x < area.x1 && y >= area.y0 && y < area.y1;
            ASSERT_EQ(mask.at(x, y), inside ? 9 : 0) << x << ", " << y;
        }
}

TEST(TileMask, an_edit_of_one_pixel_on_each_side_of_a_tile_edge_touches_one_tile)
{
    TileMask mask(512, 512);
    fill(mask, {255, 255, 256, 256}, 1);
    EXPECT_NE(mask.tile(0, 0), nullptr);
    EXPECT_EQ(mask.tile(1, 0), nullptr);
    EXPECT_EQ(mask.tile(0, 1), nullptr);
    fill(mask, {256, 256, 257, 257}, 1);
    EXPECT_NE(mask.tile(1, 1), nullptr);
    EXPECT_EQ(mask.tile(1, 0), nullptr);
    EXPECT_EQ(count_on(mask), 2);
}

TEST(TileMask, rows_come_with_the_place_that_they_stand_for)
{
    TileMask mask(300, 3);
    std::vector<std::array<int, 3>> rows;
    mask.edit({254, 1, 258, 2}, [&](int y, int x0, int x1, std::uint8_t*) {
        rows.push_back({y, x0, x1});
    });
    EXPECT_EQ(rows, (std::vector<std::array<int, 3>>{{1, 254, 256}, {1, 256, 258}}));
}

TEST(TileMask, an_edit_is_clipped_to_an_odd_size)
{
    TileMask mask(257, 259);
    fill(mask, {-50, -50, 1000, 1000}, 255);
    EXPECT_EQ(count_on(mask), 257 * 259);
    // Pixels of the last tile beyond the mask stay 0.
    const TileMask::Tile& corner = *mask.tile(1, 1);
    EXPECT_EQ(std::ranges::count(corner, 255), 1 * 3);
    fill(mask, {257, 0, 300, 300}, 7);
    fill(mask, {5, 5, 5, 9}, 7);
    EXPECT_EQ(mask.at(5, 5), 255);
}

TEST(TileMask, a_copy_does_not_see_later_edits)
{
    TileMask first(600, 600);
    fill(first, {0, 0, 600, 600}, 100);
    const TileMask second = first;
    fill(first, {10, 10, 20, 20}, 200);
    EXPECT_EQ(first.at(10, 10), 200);
    EXPECT_EQ(second.at(10, 10), 100);
}

TEST(TileMask, copies_share_the_tiles_that_no_edit_changed)
{
    TileMask before(768, 768);
    fill(before, {0, 0, 768, 768}, 50);
    TileMask after = before;
    fill(after, {300, 300, 310, 310}, 60);
    for (int ty = 0; ty < 3; ++ty)
        for (int tx = 0; tx < 3; ++tx)
            EXPECT_EQ(before.tile(tx, ty) == after.tile(tx, ty), tx != 1 || ty != 1);
}

TEST(TileMask, an_edit_that_changes_nothing_keeps_the_tile)
{
    TileMask before(256, 256);
    fill(before, {0, 0, 100, 100}, 50);
    TileMask after = before;
    fill(after, {20, 20, 30, 30}, 50);
    fill(after, {200, 200, 210, 210}, 0);
    EXPECT_EQ(before.tile(0, 0), after.tile(0, 0));
    TileMask blank(256, 256);
    fill(blank, {0, 0, 256, 256}, 0);
    EXPECT_EQ(blank.tile(0, 0), nullptr);
}

TEST(TileMask, a_tile_wiped_to_zero_is_given_back)
{
    TileMask mask(512, 256);
    fill(mask, {0, 0, 512, 256}, 255);
    fill(mask, {0, 0, 256, 256}, 0);
    EXPECT_EQ(mask.tile(0, 0), nullptr);
    EXPECT_FALSE(mask.is_blank());
    fill(mask, {256, 0, 512, 256}, 0);
    EXPECT_TRUE(mask.is_blank());
    EXPECT_EQ(mask, TileMask(512, 256));
}

TEST(TileMask, masks_are_equal_by_content)
{
    TileMask one(300, 300);
    TileMask other(300, 300);
    EXPECT_EQ(one, other);
    fill(one, {250, 250, 270, 270}, 3);
    EXPECT_NE(one, other);
    for (int y = 250; y < 270; ++y)
        fill(other, {250, y, 270, y + 1}, 3);
    EXPECT_EQ(one, other);
    EXPECT_NE(one.tile(0, 0), other.tile(0, 0));
    fill(other, {0, 0, 1, 1}, 1);
    EXPECT_NE(one, other);
    EXPECT_NE(TileMask(300, 300), TileMask(300, 299));
}

TEST(TileMask, the_raster_holds_every_code)
{
    TileMask mask(515, 258);
    for (int y = 0; y < 258; ++y)
        for (int x = 240; x < 515; ++x)
            if ((x * 7 + y * 3) % 11 == 0)
                fill(mask, {x, y, x + 1, y + 1}, static_cast<std::uint8_t>(1 + (x + y) % 255));
    const SharedMask raster = mask.raster();
    ASSERT_NE(raster, nullptr);
    ASSERT_EQ(raster->width(), 515);
    ASSERT_EQ(raster->height(), 258);
    for (int y = 0; y < 258; ++y)
        for (int x = 0; x < 515; ++x)
            ASSERT_EQ(raster->at(x, y), mask.at(x, y)) << x << ", " << y;
}

TEST(TileMask, the_changed_area_is_the_least_rectangle_of_pixels)
{
    const TileMask before(1000, 600);
    EXPECT_TRUE(changed_area(before, before).is_empty());
    TileMask after = before;
    fill(after, {300, 10, 301, 11}, 1);
    EXPECT_EQ(changed_area(before, after), (PixelRect{300, 10, 301, 11}));
    EXPECT_EQ(changed_area(after, before), (PixelRect{300, 10, 301, 11}));
    fill(after, {999, 599, 1000, 600}, 1);
    EXPECT_EQ(changed_area(before, after), (PixelRect{300, 10, 1000, 600}));
    TileMask further = after;
    fill(further, {250, 200, 270, 203}, 9); // in two tiles
    EXPECT_EQ(changed_area(after, further), (PixelRect{250, 200, 270, 203}));
}

TEST(TileMask, codes_become_a_mask_from_a_threshold_on)
{
    Raster<std::uint8_t> codes(515, 300);
    codes.at(0, 0) = 127;
    codes.at(255, 255) = 128;
    codes.at(256, 256) = 255;
    codes.at(514, 299) = 200;
    const TileMask mask(codes, 128);
    TileMask expected(515, 300);
    fill(expected, {255, 255, 257, 257}, 255);
    fill(expected, {256, 255, 257, 256}, 0);
    fill(expected, {255, 256, 256, 257}, 0);
    fill(expected, {514, 299, 515, 300}, 255);
    EXPECT_EQ(mask, expected);
    EXPECT_TRUE(TileMask(Raster<std::uint8_t>(300, 300), 128).is_blank());
}

TEST(TileMask, everything_changes_with_the_size)
{
    EXPECT_EQ(changed_area(TileMask(10, 10), TileMask(20, 30)), (PixelRect{0, 0, 20, 30}));
    EXPECT_TRUE(changed_area(TileMask(10, 10), TileMask()).is_empty());
}

TEST(TileMask, a_copy_on_another_thread_is_read_while_the_first_is_edited)
{
    TileMask mask(512, 512);
    fill(mask, {0, 0, 512, 512}, 77);
    const TileMask copy = mask;
    int wrong = 0;
    std::jthread reader([copy, &wrong] {
        for (int round = 0; round < 20; ++round)
            for (int y = 0; y < 512; y += 3)
                for (int x = 0; x < 512; x += 3)
                    wrong += copy.at(x, y) == 77 ? 0 : 1;
    });
    for (int i = 0; i < 200; ++i)
        fill(mask, {i, i, i + 200, i + 200}, static_cast<std::uint8_t>(i));
    reader.join();
    EXPECT_EQ(wrong, 0);
}

} // namespace sdmatte
