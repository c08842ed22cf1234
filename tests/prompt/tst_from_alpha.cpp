#include "prompt/from_alpha.h"

#include "prompt/network_raster.h"
#include "safetensors_file.h"

#include <gtest/gtest.h>

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

} // namespace sdmatte
