#include "matting/classical/band.h"

#include "base/parallel.h"
#include "made_photos.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <vector>

namespace sdmatte::classical {
namespace {

Raster<std::uint8_t> rows(std::initializer_list<std::vector<int>> codes)
{
    Raster<std::uint8_t> trimap(static_cast<int>(codes.begin()->size()),
                                static_cast<int>(codes.size()));
    int y = 0;
    for (const std::vector<int>& row : codes) {
        std::ranges::transform(row, trimap.row(y++),
                               [](int code) { return static_cast<std::uint8_t>(code); });
    }
    return trimap;
}

void expect_run(const Run& run, int x0, int x1, std::size_t first)
{
    EXPECT_EQ(run.x0, x0);
    EXPECT_EQ(run.x1, x1);
    EXPECT_EQ(run.first, first);
}

TEST(Band, runs_are_maximal_and_numbered_in_row_major_order)
{
    const auto trimap = rows({{0, 128, 128, 255, 128}, //
                              {0, 0, 255, 255, 0},
                              {128, 128, 128, 128, 128}});
    const Band band = find_band(trimap);
    EXPECT_EQ(band.width, 5);
    EXPECT_EQ(band.height, 3);
    EXPECT_EQ(band.count, 8U);
    ASSERT_EQ(band.row(0).size(), 2U);
    expect_run(band.row(0)[0], 1, 3, 0);
    expect_run(band.row(0)[1], 4, 5, 2);
    EXPECT_TRUE(band.row(1).empty());
    ASSERT_EQ(band.row(2).size(), 1U);
    expect_run(band.row(2)[0], 0, 5, 3);
}

TEST(Band, every_code_but_0_and_255_is_unknown)
{
    const Band band = find_band(rows({{0, 1, 127, 128, 129, 254, 255}}));
    ASSERT_EQ(band.runs.size(), 1U);
    expect_run(band.runs[0], 1, 6, 0);
}

TEST(Band, a_trimap_without_unknown_pixels_has_no_runs)
{
    const Band band = find_band(rows({{0, 255}, {255, 255}}));
    EXPECT_EQ(band.count, 0U);
    EXPECT_TRUE(band.runs.empty());
    EXPECT_EQ(band.row_begin.size(), 3U);
    for_each_run(band, [](int, const auto&) { ADD_FAILURE() << "there is no run"; });
    EXPECT_EQ(sum_over_runs(band, [](int, const auto&) { return 1.0; }), 0.0);
}

TEST(Band, a_band_made_by_a_test_equals_the_one_found_in_a_trimap)
{
    const auto trimap = random_trimap(31, 17, 5, 40);
    const Band found = find_band(trimap);
    const Band made = make_band(31, 17, [&](int x, int y) { return trimap.at(x, y) == 128; });
    EXPECT_EQ(made.count, found.count);
    EXPECT_EQ(made.row_begin, found.row_begin);
    ASSERT_EQ(made.runs.size(), found.runs.size());
    for (std::size_t i = 0; i < made.runs.size(); ++i)
        expect_run(made.runs[i], found.runs[i].x0, found.runs[i].x1, found.runs[i].first);
}

TEST(Band, every_unknown_pixel_is_visited_once_and_under_its_number)
{
    const auto trimap = random_trimap(200, 150, 9, 50);
    const Band band = find_band(trimap);
    Raster<std::uint8_t> visits(200, 150);
    std::vector<int> places(band.count, -1);
    for_each_run(band, [&](int y, const auto& run) {
        for (int x = run.x0; x < run.x1; ++x) {
            ++visits.at(x, y);
            places[run.first + static_cast<std::size_t>(x - run.x0)] = y * 200 + x;
        }
    });
    for (int y = 0; y < 150; ++y) {
        for (int x = 0; x < 200; ++x)
            ASSERT_EQ(visits.at(x, y), trimap.at(x, y) == 128 ? 1 : 0) << x << ", " << y;
    }
    EXPECT_TRUE(std::ranges::is_sorted(places));
    EXPECT_GE(places.front(), 0);
}

TEST(Band, a_sum_is_the_same_to_the_last_bit_for_any_number_of_threads)
{
    const Band band = find_band(random_trimap(300, 200, 13, 50));
    const auto sum = [&](int threads) {
        set_thread_count(threads);
        return sum_over_runs(band, [](int y, const auto& run) {
            return std::pow(-1.7, y % 60) / (run.x0 + 1.0); // its order shows in the last bits
        });
    };
    const double many = sum(4);
    const double one = sum(1);
    set_thread_count(0);
    EXPECT_EQ(many, one);
}

TEST(Field, has_two_zero_pixels_on_each_side_that_no_other_row_shares)
{
    Field field(5, 3);
    for (int y = -2; y < 5; ++y) {
        for (int x = -2; x < 7; ++x)
            ASSERT_EQ(field.row(y)[x], 0.F) << x << ", " << y;
    }
    for (int y = -2; y < 5; ++y) {
        for (int x = -2; x < 7; ++x)
            field.row(y)[x] = static_cast<float>(100 * y + x);
    }
    for (int y = -2; y < 5; ++y) {
        for (int x = -2; x < 7; ++x)
            ASSERT_EQ(field.row(y)[x], static_cast<float>(100 * y + x));
    }
}

} // namespace
} // namespace sdmatte::classical
