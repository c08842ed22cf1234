#include "matting/classical/alpha.h"

#include "image/sample.h"
#include "made_photos.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace sdmatte::classical {
namespace {

constexpr Rgb orange{220, 130, 40};
constexpr Rgb blue{30, 60, 170};

Raster<float> alpha_of(const EngineColour& photo, const Raster<std::uint8_t>& trimap)
{
    auto alpha = estimate_alpha(photo, trimap, {});
    if (!alpha) {
        ADD_FAILURE() << alpha.error().sentence;
        return Raster<float>(trimap.width(), trimap.height());
    }
    return std::move(*alpha);
}

// Mean absolute difference over the unknown pixels.
double band_error(const Raster<float>& alpha, const Raster<float>& truth,
                  const Raster<std::uint8_t>& trimap)
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        if (trimap.data()[i] != 128)
            continue;
        sum += std::abs(alpha.data()[i] - truth.data()[i]);
        ++count;
    }
    return sum / count;
}

void expect_keeps_known(const Raster<float>& alpha, const Raster<std::uint8_t>& trimap)
{
    ASSERT_EQ(alpha.width(), trimap.width());
    ASSERT_EQ(alpha.height(), trimap.height());
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        const float value = alpha.data()[i];
        ASSERT_TRUE(value >= 0.F && value <= 1.F) << i << ": " << value; // false for NaN
        const bool is_known = trimap.data()[i] == 0 || trimap.data()[i] == 255;
        const float known = trimap.data()[i] == 255 ? 1.F : 0.F;
        ASSERT_EQ(value, is_known ? known : value) << i;
    }
}

TEST(Alpha, of_a_soft_disc_is_found)
{
    const auto truth = soft_disc(96, 28, 10);
    const auto trimap = trimap_around(truth, 3);
    const auto alpha = alpha_of(photo_of(composite(truth, orange, blue, 3)), trimap);
    expect_keeps_known(alpha, trimap);
    EXPECT_LT(band_error(alpha, truth, trimap), 0.02);
}

// Its channels count alike: whichever of them tells the two sides apart.
TEST(Alpha, follows_every_channel_alone)
{
    const auto truth = soft_disc(80, 24, 8);
    const auto trimap = trimap_around(truth, 3);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        Rgb foreground{100, 100, 100};
        foreground[channel] = 220;
        const auto alpha =
            alpha_of(photo_of(composite(truth, foreground, {100, 100, 100}, 2)), trimap);
        EXPECT_LT(band_error(alpha, truth, trimap), 0.04) << channel;
    }
}

TEST(Alpha, of_a_grey_photo_is_found)
{
    const auto truth = soft_disc(80, 24, 8);
    const auto trimap = trimap_around(truth, 3);
    const auto alpha = alpha_of(photo_of(composite(truth, {200, 200, 200}, {60, 60, 60})), trimap);
    EXPECT_LT(band_error(alpha, truth, trimap), 0.03);
}

TEST(Alpha, of_strands_and_glass_is_found)
{
    auto sample = make_sample(256, 256, 1);
    ASSERT_TRUE(sample);
    const auto trimap = trimap_around(sample->alpha, 3);
    const auto alpha = alpha_of(photo_of(std::move(sample->colour)), trimap);
    expect_keeps_known(alpha, trimap);
    const Raster<float> half(256, 256, 1, 0.5F);
    EXPECT_LT(band_error(alpha, sample->alpha, trimap),
              0.35 * band_error(half, sample->alpha, trimap));
}

TEST(Alpha, is_the_same_every_time)
{
    const auto truth = soft_disc(120, 36, 20);
    const auto trimap = trimap_around(truth, 4);
    const EngineColour photo = photo_of(composite(truth, orange, blue, 12));
    EXPECT_TRUE(
        std::ranges::equal(alpha_of(photo, trimap).values(), alpha_of(photo, trimap).values()));
}

TEST(Alpha, of_16_bits_equals_that_of_8)
{
    const auto truth = soft_disc(80, 24, 12);
    const auto trimap = trimap_around(truth, 3);
    auto codes = composite(truth, orange, blue, 6);
    Raster<std::uint16_t> deep(80, 80, 3);
    std::ranges::transform(codes.values(), deep.values().begin(), [](std::uint8_t code) {
        return static_cast<std::uint16_t>(code * 257);
    });
    const auto shallow_alpha = alpha_of(photo_of(std::move(codes)), trimap);
    const auto deep_alpha = alpha_of(photo_of(std::move(deep)), trimap);
    for (std::size_t i = 0; i < deep_alpha.size(); ++i)
        ASSERT_NEAR(deep_alpha.data()[i], shallow_alpha.data()[i], 2e-3) << i;
}

TEST(Alpha, every_code_but_0_and_255_is_unknown)
{
    const auto truth = soft_disc(64, 20, 8);
    auto trimap = trimap_around(truth, 3);
    const EngineColour photo = photo_of(composite(truth, orange, blue, 3));
    const auto expected = alpha_of(photo, trimap);
    std::ranges::replace(trimap.values(), std::uint8_t{128}, std::uint8_t{1});
    EXPECT_TRUE(std::ranges::equal(alpha_of(photo, trimap).values(), expected.values()));
}

TEST(Alpha, of_a_known_trimap_is_the_trimap)
{
    const auto trimap = random_trimap(20, 10, 1, 0);
    expect_keeps_known(alpha_of(photo_of(random_codes(20, 10, 2)), trimap), trimap);
}

struct Hostile {
    std::string name;
    Raster<std::uint8_t> colour;
    Raster<std::uint8_t> trimap;
};

std::vector<Hostile> hostile_photos()
{
    const auto only = [](int width, int height, unsigned percent, std::uint8_t code) {
        auto trimap = random_trimap(width, height, 3, percent);
        std::ranges::replace(trimap.values(), static_cast<std::uint8_t>(255 - code), code);
        return trimap;
    };
    Raster<std::uint8_t> diagonal(50, 50);
    for (int y = 0; y < 50; ++y) {
        std::fill_n(diagonal.row(y), y, std::uint8_t{255});
        diagonal.at(y, y) = 128;
    }
    std::vector<Hostile> photos;
    const auto add = [&](std::string name, Raster<std::uint8_t> colour,
                         Raster<std::uint8_t> trimap) {
        photos.push_back({std::move(name), std::move(colour), std::move(trimap)});
    };
    add("flat", flat_codes(60, 50, 128), random_trimap(60, 50, 4, 80));
    add("black", flat_codes(60, 50, 0), random_trimap(60, 50, 4, 80));
    add("white", flat_codes(60, 50, 255), random_trimap(60, 50, 4, 80));
    add("band one pixel wide", random_codes(50, 50, 5), std::move(diagonal));
    add("all unknown", random_codes(70, 40, 6), {70, 40, 1, 128});
    add("all unknown and flat", flat_codes(70, 40, 99), {70, 40, 1, 128});
    add("no foreground", random_codes(40, 30, 7), only(40, 30, 60, 0));
    add("no background", random_codes(40, 30, 8), only(40, 30, 60, 255));
    add("noise", random_codes(90, 80, 9), random_trimap(90, 80, 10, 90));
    add("1 x 1", random_codes(1, 1, 11), {1, 1, 1, 128});
    add("2 x 2", random_codes(2, 2, 12), random_trimap(2, 2, 13, 50));
    add("1 x 3000", random_codes(1, 3000, 14), random_trimap(1, 3000, 15, 50));
    add("3000 x 1", random_codes(3000, 1, 16), random_trimap(3000, 1, 17, 50));
    add("1 x 3000, all unknown", random_codes(1, 3000, 18), {1, 3000, 1, 128});
    add("2 x 1500", random_codes(2, 1500, 19), random_trimap(2, 1500, 20, 90));
    return photos;
}

TEST(Alpha, survives_what_breaks_incomplete_factorisations)
{
    for (Hostile& photo : hostile_photos()) {
        SCOPED_TRACE(photo.name);
        const auto alpha = alpha_of(photo_of(std::move(photo.colour)), photo.trimap);
        expect_keeps_known(alpha, photo.trimap);
    }
}

// Where only one side is known, and colours agree with it, the band belongs to it.
TEST(Alpha, without_known_background_flat_colour_is_foreground)
{
    Raster<std::uint8_t> trimap(40, 40, 1, 255);
    for (int y = 10; y < 20; ++y)
        std::fill_n(trimap.row(y) + 10, 10, std::uint8_t{128});
    const auto alpha = alpha_of(photo_of(flat_codes(40, 40, 150)), trimap);
    EXPECT_GT(*std::ranges::min_element(alpha.values()), 0.9F);
}

TEST(Alpha, refuses_a_trimap_of_another_size)
{
    for (const auto& [width, height] : {std::pair{20, 31}, std::pair{21, 30}}) {
        const auto alpha = estimate_alpha(photo_of(flat_codes(20, 30, 9)),
                                          Raster<std::uint8_t>(width, height, 1, 128), {});
        ASSERT_FALSE(alpha);
        EXPECT_EQ(alpha.error().kind, ErrorKind::Input);
        EXPECT_NE(alpha.error().sentence.find(std::to_string(width)), std::string::npos);
        EXPECT_TRUE(alpha.error().sentence.ends_with('.'));
    }
}

TEST(Alpha, stops_when_cancelled_at_any_moment)
{
    const auto truth = soft_disc(80, 24, 20);
    const auto trimap = trimap_around(truth, 3);
    const EngineColour photo = photo_of(composite(truth, orange, blue, 12));
    for (const float moment : {0.F, 0.1F, 0.4F, 0.59F}) {
        std::stop_source stop;
        if (moment == 0)
            stop.request_stop();
        const Progress progress(stop.get_token(), [&](float fraction, std::string_view) {
            if (fraction >= moment)
                stop.request_stop();
        });
        const auto alpha = estimate_alpha(photo, trimap, progress);
        ASSERT_FALSE(alpha) << moment;
        EXPECT_EQ(alpha.error().kind, ErrorKind::Cancelled);
    }
}

TEST(Alpha, reports_progress_that_never_falls)
{
    const auto truth = soft_disc(120, 36, 24);
    const auto trimap = trimap_around(truth, 3);
    std::vector<float> fractions;
    const Progress progress({}, [&](float fraction, std::string_view stage) {
        EXPECT_FALSE(stage.empty());
        fractions.push_back(fraction);
    });
    ASSERT_TRUE(estimate_alpha(photo_of(composite(truth, orange, blue, 12)), trimap, progress));
    EXPECT_GT(fractions.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(fractions));
}

} // namespace
} // namespace sdmatte::classical
