#include "prompt/from_alpha.h"

#include "prompt/network_raster.h"
#include "safetensors_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <random>

namespace sdmatte {
namespace {

const std::string data = SDMATTE_TEST_DATA "/prompt/";

Raster<float> golden_alpha(const std::string& name)
{
    const auto tensor = read_tensor(data + "boxes.safetensors", name + ".alpha");
    const auto codes = tensor.values<std::uint8_t>();
    Raster<float> alpha(tensor.shape.at(1), tensor.shape.at(0));
    std::ranges::transform(codes, alpha.data(), [](std::uint8_t code) { return code / 10.F; });
    return alpha;
}

std::vector<double> golden_numbers(const std::string& key)
{
    std::ifstream stream(data + "boxes.json");
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    return nlohmann::json::parse(stream).at(key).get<std::vector<double>>();
}

void expect_golden_box(const std::string& name)
{
    const Raster<float> alpha = golden_alpha(name);
    const std::optional<Box> box = box_from_alpha(alpha);
    ASSERT_TRUE(box);
    const double width = alpha.width();
    const double height = alpha.height();
    EXPECT_EQ(
        (std::vector<double>{box->x0 / width, box->y0 / height, box->x1 / width, box->y1 / height}),
        golden_numbers(name));

    const auto mask = read_tensor(data + "boxes.safetensors", name + ".bbox_mask");
    const auto codes = mask.values<std::uint8_t>();
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x) {
            const bool is_inside = x >= box->x0 && x < box->x1 && y >= box->y0 && y < box->y1;
            ASSERT_EQ(codes[static_cast<std::size_t>(y * alpha.width() + x)], is_inside ? 1 : 0);
        }
}

Raster<float> bars(std::initializer_list<std::pair<int, int>> columns)
{
    Raster<float> alpha(64, 1);
    for (const auto& [first, last] : columns)
        std::fill(alpha.row(0) + first, alpha.row(0) + last, 1.F);
    return alpha;
}

} // namespace

TEST(FromAlpha, one_component_gives_its_box)
{
    expect_golden_box("single");
}
TEST(FromAlpha, a_speck_is_left_out)
{
    expect_golden_box("big_and_speck");
}
TEST(FromAlpha, two_large_components_share_a_box)
{
    expect_golden_box("two_big");
}
TEST(FromAlpha, the_whole_picture_leaves_out_its_last_row_and_column)
{
    expect_golden_box("full");
}

TEST(FromAlpha, no_pixel_on_has_no_box)
{
    EXPECT_FALSE(box_from_alpha(golden_alpha("empty")));
    EXPECT_EQ(golden_numbers("empty"), (std::vector<double>{0, 0, 1, 1}));
}

TEST(FromAlpha, ten_times_the_second_area_is_enough_and_nine_is_not)
{
    EXPECT_EQ(box_from_alpha(bars({{0, 20}, {30, 32}})), (Box{0, 0, 19, 0}));
    EXPECT_EQ(box_from_alpha(bars({{0, 19}, {30, 32}})), (Box{0, 0, 31, 0}));
}

TEST(FromAlpha, the_second_largest_counts_wherever_it_comes)
{
    EXPECT_EQ(box_from_alpha(bars({{0, 3}, {5, 25}, {30, 31}})), (Box{0, 0, 30, 0}));
}

TEST(FromAlpha, diagonal_neighbours_are_separate_components)
{
    Raster<float> alpha(20, 2);
    std::fill(alpha.row(0), alpha.row(0) + 10, 1.F);
    alpha.at(10, 1) = 0.1F;
    EXPECT_EQ(box_from_alpha(alpha), (Box{0, 0, 9, 0}));
}

TEST(FromAlpha, points_are_ten_different_pixels_above_0_8)
{
    Raster<float> alpha(40, 30, 1, 0.8F);
    for (int i = 0; i < 12; ++i)
        alpha.at(3 * i, i) = 0.81F;
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::vector<Point> points = points_from_alpha(alpha, seed);
        ASSERT_EQ(points.size(), 10);
        for (const Point& point : points)
            EXPECT_GT(alpha.at(point.x, point.y), 0.8F);
        std::ranges::sort(points, {}, &Point::x);
        EXPECT_EQ(std::ranges::adjacent_find(points), points.end());
    }
}

TEST(FromAlpha, every_pixel_is_as_likely_a_point_as_any_other)
{
    const Raster<float> alpha(5, 5, 1, 1.F);
    std::vector<int> counts(25, 0);
    for (std::uint64_t seed = 0; seed < 2500; ++seed)
        for (const Point& point : points_from_alpha(alpha, seed))
            ++counts[static_cast<std::size_t>(point.y * 5 + point.x)];
    for (const int count : counts) // 1000 expected, standard deviation 24
        EXPECT_NEAR(count, 1000, 125);
}

TEST(FromAlpha, points_are_the_same_for_the_same_seed)
{
    const Raster<float> alpha(64, 64, 1, 1.F);
    EXPECT_EQ(points_from_alpha(alpha, 5), points_from_alpha(alpha, 5));
    EXPECT_NE(points_from_alpha(alpha, 5), points_from_alpha(alpha, 6));
    // On every machine: the generator is the standard's.
    EXPECT_EQ(points_from_alpha(alpha, 5).front(), (Point{54, 58}));
}

TEST(FromAlpha, fewer_than_ten_pixels_give_no_points)
{
    Raster<float> alpha(9, 2);
    std::fill(alpha.row(0), alpha.row(1), 1.F);
    EXPECT_TRUE(points_from_alpha(alpha, 1).empty());
    alpha.at(4, 1) = 1;
    EXPECT_EQ(points_from_alpha(alpha, 1).size(), 10);
}

TEST(FromAlpha, masks_are_eroded_and_dilated_as_opencv_does)
{
    std::mt19937 random(1);
    for (int size = 15; size <= 29; ++size)
        for (int kind = 0; kind < 4; ++kind) {
            Raster<float> alpha(90, 70);
            for (int i = 0; i < 6; ++i) { // rectangles, some at the borders
                const int x0 = static_cast<int>(random() % 80);
                const int y0 = static_cast<int>(random() % 60);
                for (int y = y0; y < std::min(70, y0 + 30); ++y)
                    std::fill(alpha.row(y) + x0, alpha.row(y) + std::min(90, x0 + 35), 0.5F);
            }
            const int other = 44 - size;
            const Raster<std::uint8_t> ours =
                mask_from_alpha(alpha, {.threshold = 0.5,
                                        .kind = static_cast<MaskSpoiling::Kind>(kind),
                                        .first_px = size,
                                        .second_px = other});
            cv::Mat theirs(70, 90, CV_8U);
            for (int y = 0; y < 70; ++y)
                for (int x = 0; x < 90; ++x)
                    theirs.at<std::uint8_t>(y, x) = alpha.at(x, y) >= 0.5F ? 1 : 0;
            const auto ellipse = [](int side) {
                return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
            };
            const bool erodes_first = kind == 0 || kind == 2;
            if (erodes_first)
                cv::erode(theirs, theirs, ellipse(size));
            else
                cv::dilate(theirs, theirs, ellipse(size));
            if (kind == 2)
                cv::dilate(theirs, theirs, ellipse(other));
            if (kind == 3)
                cv::erode(theirs, theirs, ellipse(other));
            for (int y = 0; y < 70; ++y)
                for (int x = 0; x < 90; ++x)
                    ASSERT_EQ(ours.at(x, y), theirs.at<std::uint8_t>(y, x))
                        << size << ", kind " << kind << " at " << x << ", " << y;
        }
}

TEST(FromAlpha, lots_for_masks_stay_in_the_published_ranges_and_reach_their_ends)
{
    int kinds[4] = {};
    int least = 100;
    int most = 0;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const MaskSpoiling drawn = drawn_spoiling(seed);
        EXPECT_GE(drawn.threshold, 0.01);
        EXPECT_LT(drawn.threshold, 1);
        ++kinds[static_cast<int>(drawn.kind)];
        least = std::min({least, drawn.first_px, drawn.second_px});
        most = std::max({most, drawn.first_px, drawn.second_px});
    }
    EXPECT_EQ(least, 15);
    EXPECT_EQ(most, 29);
    for (const int count : kinds)
        EXPECT_NEAR(count, 500, 100);
}

} // namespace sdmatte
