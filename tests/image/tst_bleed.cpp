#include "image/bleed.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <limits>

namespace sdmatte {
namespace {

template <class T>
Raster<T> bled(const Raster<T>& rgba)
{
    const auto row = [&](int y, void* to) {
        std::memcpy(to, rgba.row(y), static_cast<std::size_t>(rgba.width()) * 4 * sizeof(T));
    };
    const Result<Bleed> bleed =
        Bleed::from(rgba.width(), rgba.height(), static_cast<int>(8 * sizeof(T)), row);
    EXPECT_TRUE(bleed);
    Raster<T> filled = rgba.clone();
    for (int y = 0; y < filled.height(); ++y)
        bleed->fill(y, filled.row(y));
    return filled;
}

template <class T>
void set(Raster<T>& rgba, int x, int y, std::array<T, 4> pixel)
{
    std::ranges::copy(pixel, &rgba.at(x, y));
}

} // namespace

template <class T>
class BleedOf : public testing::Test {
};
using Depths = testing::Types<std::uint8_t, std::uint16_t, float>;
TYPED_TEST_SUITE(BleedOf, Depths);

TYPED_TEST(BleedOf, one_colour_reaches_every_clear_pixel_and_visible_ones_stay)
{
    constexpr bool is_float = std::is_floating_point_v<TypeParam>;
    const TypeParam top = is_float ? TypeParam(1) : std::numeric_limits<TypeParam>::max();
    const TypeParam red = is_float ? TypeParam(2.5) : TypeParam(top - 3); // floats go beyond 1
    const TypeParam soft = is_float ? TypeParam(0.25) : TypeParam(top / 4);
    for (const auto& [width, height] : {std::pair{1, 1}, {37, 23}, {1, 300}, {301, 1}, {64, 64}}) {
        Raster<TypeParam> rgba(width, height, 4);
        set<TypeParam>(rgba, width / 2, height / 2, {red, TypeParam(2), TypeParam(0), soft});
        const Raster<TypeParam> filled = bled(rgba);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                EXPECT_NEAR(double(filled.at(x, y, 0)), double(red), is_float ? 1e-5 : 0);
                EXPECT_NEAR(double(filled.at(x, y, 1)), 2, is_float ? 1e-5 : 0);
                EXPECT_EQ(filled.at(x, y, 2), TypeParam(0));
                EXPECT_EQ(filled.at(x, y, 3), rgba.at(x, y, 3));
            }
    }
}

TYPED_TEST(BleedOf, colours_of_clear_pixels_leave_no_trace)
{
    Raster<TypeParam> first(50, 40, 4);
    for (int y = 10; y < 20; ++y)
        for (int x = 10; x < 30; ++x)
            set<TypeParam>(first, x, y, {TypeParam(x), TypeParam(y), TypeParam(7), TypeParam(1)});
    Raster<TypeParam> second = first.clone();
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 50; ++x)
            if (second.at(x, y, 3) == TypeParam(0))
                second.at(x, y, 0) = TypeParam((x * y) % 200);
    const Raster<TypeParam> a = bled(first);
    const Raster<TypeParam> b = bled(second);
    EXPECT_TRUE(std::ranges::equal(a.values(), b.values()));
}

TEST(Bleed, a_clear_pixel_has_the_colour_of_the_nearer_side)
{
    Raster<std::uint8_t> rgba(100, 20, 4);
    for (int y = 0; y < 20; ++y) {
        set<std::uint8_t>(rgba, 0, y, {200, 0, 0, 255});
        set<std::uint8_t>(rgba, 99, y, {0, 200, 0, 255});
    }
    const Raster<std::uint8_t> filled = bled(rgba);
    EXPECT_NEAR(filled.at(1, 10, 0), 200, 2);
    EXPECT_NEAR(filled.at(1, 10, 1), 0, 2);
    EXPECT_NEAR(filled.at(98, 10, 1), 200, 2);
    EXPECT_GT(filled.at(25, 10, 0), 2 * filled.at(25, 10, 1));
    EXPECT_GT(filled.at(75, 10, 1), 3 * filled.at(75, 10, 0) / 2);
}

// With the photo's own colours the faintest pixels of an edge are nearly background.
TEST(Bleed, faint_pixels_count_as_little_as_they_are_seen)
{
    Raster<std::uint8_t> rgba(64, 64, 4);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 32; ++x)
            set<std::uint8_t>(rgba, x, y, {200, 0, 0, 255});
    for (int y = 0; y < 64; ++y)
        set<std::uint8_t>(rgba, 32, y, {0, 0, 200, 2});
    const Raster<std::uint8_t> filled = bled(rgba);
    for (int x = 33; x < 64; ++x) {
        EXPECT_GT(filled.at(x, 30, 0), 190) << x;
        EXPECT_LT(filled.at(x, 30, 2), 10) << x;
    }
    EXPECT_EQ(filled.at(32, 30, 2), 200); // itself visible, so untouched
}

TEST(Bleed, a_picture_without_a_visible_pixel_stays_as_it_is)
{
    const Raster<std::uint16_t> filled = bled(Raster<std::uint16_t>(30, 20, 4));
    EXPECT_TRUE(std::ranges::all_of(filled.values(), [](std::uint16_t code) { return code == 0; }));
}

TEST(Bleed, light_that_is_not_a_number_does_not_spread)
{
    Raster<float> rgba(16, 16, 4);
    set<float>(rgba, 3, 3, {std::nanf(""), 1, 1, 1});
    set<float>(rgba, 4, 3, {std::numeric_limits<float>::infinity(), 1, 1, 1});
    set<float>(rgba, 5, 3, {0.5F, 0.5F, 0.5F, 1});
    const Raster<float> filled = bled(rgba);
    EXPECT_NEAR(filled.at(15, 15, 0), 0.5F, 1e-6);
}

TEST(Bleed, cancelling_is_answered)
{
    std::stop_source stop;
    stop.request_stop();
    const Result<Bleed> bleed = Bleed::from(
        8, 8, 8, [](int, void*) {}, Progress(stop.get_token(), {}));
    ASSERT_FALSE(bleed);
    EXPECT_EQ(bleed.error().kind, ErrorKind::Cancelled);
}

} // namespace sdmatte
