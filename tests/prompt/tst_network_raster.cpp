#include "prompt/network_raster.h"

#include "safetensors_file.h"

#include <gtest/gtest.h>

#include <cmath>

namespace sdmatte {
namespace {

const std::string data = SDMATTE_TEST_DATA "/prompt/";

std::vector<Point> golden_points(const std::string& name)
{
    const auto numbers =
        read_tensor(data + "point_masks.safetensors", name + ".points_xy").values<std::int64_t>();
    std::vector<Point> points;
    for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
        points.push_back({static_cast<int>(numbers[i]), static_cast<int>(numbers[i + 1])});
    return points;
}

// The golden holds every third row and column of a 256 x 256 mask.
void expect_golden_mask(const std::string& name, double sigma)
{
    const NetworkPrompt prompt = point_prompt(golden_points(name), 256, sigma);
    const auto golden = read_tensor(data + "point_masks.safetensors", name);
    const auto values = golden.values<float>();
    ASSERT_EQ(golden.shape, (std::vector<int>{86, 86}));
    float largest = 0;
    for (int y = 0; y < 86; ++y)
        for (int x = 0; x < 86; ++x)
            largest = std::max(largest, std::abs(prompt.mask.at(3 * x, 3 * y)
                                                 - values[static_cast<std::size_t>(y * 86 + x)]));
    EXPECT_LE(largest, 6e-8F);
}

Raster<std::uint8_t> mask_with(int width, int height, int x0, int y0, int x1, int y1)
{
    Raster<std::uint8_t> mask(width, height);
    for (int y = y0; y < y1; ++y)
        std::fill(mask.row(y) + x0, mask.row(y) + x1, std::uint8_t{1});
    return mask;
}

float sum(const Raster<float>& raster)
{
    float total = 0;
    for (const float value : raster.values())
        total += value;
    return total;
}

} // namespace

TEST(NetworkRaster, a_point_in_the_middle_is_the_published_bell)
{
    expect_golden_mask("centre", 35);
}
TEST(NetworkRaster, a_point_in_the_corner_is_mirrored)
{
    expect_golden_mask("corner", 35);
}
TEST(NetworkRaster, points_near_edges_are_mirrored)
{
    expect_golden_mask("edge", 35);
}
TEST(NetworkRaster, ten_points_are_the_maximum_of_their_bells)
{
    expect_golden_mask("ten", 12);
}

TEST(NetworkRaster, the_bell_ends_after_four_sigma)
{
    const std::vector<Point> points{{128, 128}};
    const NetworkPrompt prompt = point_prompt(points, 256, 10);
    EXPECT_EQ(prompt.mask.at(128, 128), 1.F);
    EXPECT_GT(prompt.mask.at(168, 128), 0.F);
    EXPECT_EQ(prompt.mask.at(169, 128), 0.F);
}

TEST(NetworkRaster, a_bell_wider_than_the_raster_is_mirrored_again_and_again)
{
    const std::vector<Point> points{{0, 3}};
    const NetworkPrompt prompt = point_prompt(points, 8, 35);
    for (const float value : prompt.mask.values())
        EXPECT_NEAR(value, 1.F, 1e-3F);
}

TEST(NetworkRaster, sigma_grows_with_the_side)
{
    const FusedPrompt fused{.kind = PromptKind::Point, .points = {{256, 256}}};
    const NetworkPrompt prompt = make_network_prompt(fused, 512, 512, 512);
    const double sigma = 17.5;
    EXPECT_NEAR(prompt.mask.at(256 + 20, 256), std::exp(-200.0 / (sigma * sigma)), 1e-5);
}

TEST(NetworkRaster, few_points_are_padded_to_twenty_coordinates)
{
    const std::vector<Point> points{{97, 54}};
    const NetworkPrompt prompt = point_prompt(points, 128, 4);
    ASSERT_EQ(prompt.coordinates.size(), 20U);
    EXPECT_EQ(prompt.coordinates[0], 0.7578125F);
    EXPECT_EQ(prompt.coordinates[1], 0.421875F);
    EXPECT_EQ(prompt.coordinates[2], 0.F);
    EXPECT_EQ(prompt.coordinates[19], 0.F);
}

TEST(NetworkRaster, many_points_are_padded_to_the_next_divisor_of_1680)
{
    EXPECT_EQ(padded_coordinate_count(0), 20U);
    EXPECT_EQ(padded_coordinate_count(10), 20U);
    EXPECT_EQ(padded_coordinate_count(11), 24U);
    EXPECT_EQ(padded_coordinate_count(13), 28U);
    EXPECT_EQ(padded_coordinate_count(16), 35U);
    EXPECT_EQ(padded_coordinate_count(18), 40U);
    EXPECT_EQ(padded_coordinate_count(24), 48U);
    EXPECT_EQ(padded_coordinate_count(840), 1680U);
}

TEST(NetworkRaster, coordinates_are_divided_in_double_and_rounded_once)
{
    const NetworkPrompt prompt = box_prompt({1, 2, 90, 170}, 192);
    EXPECT_EQ(prompt.coordinates[0], static_cast<float>(1.0 / 192.0));
    EXPECT_EQ(prompt.coordinates[1], static_cast<float>(2.0 / 192.0));
    EXPECT_EQ(prompt.coordinates[2], static_cast<float>(90.0 / 192.0));
    EXPECT_EQ(prompt.coordinates[3], static_cast<float>(170.0 / 192.0));
}

TEST(NetworkRaster, box_prompt_excludes_last_row_and_column)
{
    const NetworkPrompt prompt = box_prompt({10, 20, 40, 60}, 64);
    EXPECT_EQ(prompt.mask.at(10, 20), 1.F);
    EXPECT_EQ(prompt.mask.at(39, 59), 1.F);
    EXPECT_EQ(prompt.mask.at(40, 59), 0.F);
    EXPECT_EQ(prompt.mask.at(39, 60), 0.F);
    EXPECT_EQ(prompt.mask.at(9, 20), 0.F);
    EXPECT_EQ(sum(prompt.mask), 30 * 40);
}

// A photo of 300 x 200 at side 1024: the numbers of the published pipeline.
TEST(NetworkRaster, a_photos_box_and_points_become_the_published_ones)
{
    EXPECT_EQ(box_at_side({89, 82, 254, 200}, 300, 200, 1024), (Box{304, 420, 867, 1024}));
    EXPECT_EQ(point_at_side({101, 173}, 300, 200, 1024), (Point{346, 888}));
    EXPECT_EQ(point_at_side({161, 117}, 300, 200, 1024), (Point{551, 601}));
    EXPECT_EQ(point_at_side({163, 180}, 300, 200, 1024), (Point{558, 924}));
    EXPECT_EQ(point_at_side({299, 199}, 300, 200, 1024), (Point{1022, 1021}));
}

TEST(NetworkRaster, an_edge_halfway_goes_to_the_even_one)
{
    EXPECT_EQ(box_at_side({1, 3, 5, 7}, 8, 8, 4), (Box{0, 2, 2, 4}));
}

TEST(NetworkRaster, a_box_thinner_than_a_pixel_keeps_one)
{
    EXPECT_EQ(box_at_side({5000, 5999, 5001, 6000}, 6000, 6000, 64), (Box{53, 63, 54, 64}));
}

TEST(NetworkRaster, a_masks_box_ends_at_its_last_pixel)
{
    const NetworkPrompt prompt = mask_prompt(mask_with(128, 128, 24, 8, 104, 16), 128);
    EXPECT_EQ(prompt.coordinates, (std::vector<float>{0.1875F, 0.0625F, 103 / 128.F, 15 / 128.F}));
    EXPECT_EQ(sum(prompt.mask), 80 * 8);
}

TEST(NetworkRaster, an_empty_mask_has_the_whole_square_for_a_box)
{
    const NetworkPrompt prompt = mask_prompt(Raster<std::uint8_t>(30, 20), 64);
    EXPECT_EQ(prompt.coordinates, (std::vector<float>{0, 0, 1, 1}));
    EXPECT_EQ(sum(prompt.mask), 0.F);
}

// OpenCV's nearest sampling rounds the ratio: at 186 to 1024 one column is not the exact one.
TEST(NetworkRaster, masks_are_sampled_as_opencv_does)
{
    const NetworkPrompt prompt = mask_prompt(mask_with(186, 1, 93, 0, 94, 1), 1024);
    EXPECT_EQ(prompt.mask.at(512, 0), 0.F); // 512 * 186 / 1024 is 93 exactly
    EXPECT_EQ(prompt.mask.at(513, 0), 1.F);
}

TEST(NetworkRaster, a_trimap_becomes_zero_half_and_one)
{
    Raster<std::uint8_t> trimap(64, 64);
    trimap.at(1, 0) = 128;
    trimap.at(2, 0) = 254;
    trimap.at(3, 0) = 255;
    const NetworkPrompt prompt = trimap_prompt(trimap, 64);
    EXPECT_EQ(prompt.mask.at(0, 0), 0.F);
    EXPECT_EQ(prompt.mask.at(1, 0), 0.5F);
    EXPECT_EQ(prompt.mask.at(2, 0), 0.5F);
    EXPECT_EQ(prompt.mask.at(3, 0), 1.F);
    EXPECT_EQ(prompt.coordinates, (std::vector<float>{0, 0, 1, 1}));
}

TEST(NetworkRaster, the_auto_prompt_is_all_ones)
{
    const NetworkPrompt prompt = make_network_prompt({}, 300, 200, 64);
    EXPECT_EQ(prompt.kind, PromptKind::Auto);
    EXPECT_EQ(sum(prompt.mask), 64 * 64);
    EXPECT_EQ(prompt.coordinates, (std::vector<float>{0, 0, 1, 1}));
}

TEST(NetworkRaster, a_prompt_keeps_its_coordinates_at_another_side)
{
    const NetworkPrompt at_1024 = box_prompt({256, 128, 512, 1000}, 1024);
    const NetworkPrompt same = prompt_at_side(at_1024, 1024);
    EXPECT_TRUE(std::ranges::equal(same.mask.values(), at_1024.mask.values()));
    const NetworkPrompt small = prompt_at_side(at_1024, 128);
    EXPECT_EQ(small.kind, PromptKind::Box);
    EXPECT_EQ(small.coordinates, at_1024.coordinates);
    EXPECT_EQ(small.mask.width(), 128);
    EXPECT_EQ(small.mask.at(32, 16), 1);
    EXPECT_EQ(small.mask.at(31, 16), 0);
    EXPECT_EQ(small.mask.at(63, 124), 1);
    EXPECT_EQ(small.mask.at(64, 124), 0);
}

} // namespace sdmatte
