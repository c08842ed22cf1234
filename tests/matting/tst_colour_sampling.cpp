#include "matting/classical/colour_sampling.h"

#include "made_photos.h"
#include "matting/classical/colour_pairs.h"

#include <gtest/gtest.h>

namespace sdmatte::classical {
namespace {

constexpr Rgb orange{220, 130, 40};
constexpr Rgb blue{30, 60, 170};

// Foreground to the left of column 16, background from column 48 on, unknown between.
Raster<std::uint8_t> stripes_trimap(int height = 40)
{
    Raster<std::uint8_t> trimap(64, height);
    for (int y = 0; y < height; ++y) {
        std::fill_n(trimap.row(y), 16, std::uint8_t{255});
        std::fill_n(trimap.row(y) + 16, 32, std::uint8_t{128});
    }
    return trimap;
}

// Alpha of stripes_trimap() falling evenly from 1 to 0.
Raster<float> stripes_alpha(int height = 40)
{
    Raster<float> alpha(64, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < 64; ++x)
            alpha.at(x, y) = std::clamp(1.F - (static_cast<float>(x) - 15.F) / 33.F, 0.F, 1.F);
    }
    return alpha;
}

struct Scene {
    EngineColour photo;
    Raster<std::uint8_t> trimap;

    std::vector<MixedEvidence> mixtures(int scale = 1) const
    {
        const auto found = sample_mixtures(make_search_picture(photo, trimap, scale), photo,
                                           find_band(trimap), {});
        return found.value();
    }
    std::vector<PureEvidence> matches(int scale = 1) const
    {
        const auto found = match_known_colours(make_search_picture(photo, trimap, scale), photo,
                                               find_band(trimap), {});
        return found.value();
    }
};

Scene stripes(const Rgb& foreground, const Rgb& background)
{
    return {.photo = photo_of(composite(stripes_alpha(), foreground, background)),
            .trimap = stripes_trimap()};
}

// Evidence of unknown pixel (x, y) of stripes_trimap().
template <class T>
const T& at(const std::vector<T>& evidence, int x, int y)
{
    return evidence.at(static_cast<std::size_t>(32 * y + x - 16));
}

TEST(MixingAlpha, finds_the_share_of_the_foreground)
{
    const Mixture mixture =
        mixing_alpha({0.8F * 0.25F + 0.1F * 0.75F, 0.2F * 0.25F + 0.4F * 0.75F, 0.3F},
                     {0.8F, 0.2F, 0.3F}, {0.1F, 0.4F, 0.3F});
    EXPECT_NEAR(mixture.alpha, 0.25, 1e-4);
    EXPECT_NEAR(mixture.residual, 0, 1e-6);
    EXPECT_NEAR(mixture.separation, 0.49 + 0.04, 1e-4);
}

TEST(MixingAlpha, is_clamped_and_leaves_the_distance_as_residual)
{
    const Mixture beyond = mixing_alpha({0.9F, 0.5F, 0.5F}, {0.7F, 0.5F, 0.5F}, {0.2F, 0.5F, 0.5F});
    EXPECT_EQ(beyond.alpha, 1.F);
    EXPECT_NEAR(beyond.residual, 0.04, 1e-4);
    const Mixture below = mixing_alpha({0.1F, 0.5F, 0.8F}, {0.7F, 0.5F, 0.5F}, {0.2F, 0.5F, 0.5F});
    EXPECT_EQ(below.alpha, 0.F);
    EXPECT_NEAR(below.residual, 0.01 + 0.09, 1e-4);
}

TEST(MixingAlpha, of_two_equal_colours_is_finite)
{
    const Mixture mixture =
        mixing_alpha({0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F}, {0.5F, 0.5F, 0.5F});
    EXPECT_TRUE(std::isfinite(mixture.alpha));
    EXPECT_LT(mixture.separation, 1e-5);
}

class ColourSamplingAtScale : public testing::TestWithParam<int> {};

TEST_P(ColourSamplingAtScale, a_mixture_of_known_colours_gives_its_alpha_and_certainty)
{
    const auto evidence = stripes(orange, blue).mixtures(GetParam());
    const auto alpha = stripes_alpha();
    for (int y = 0; y < 40; ++y) {
        for (int x = 16; x < 48; ++x) {
            const MixedEvidence& pixel = at(evidence, x, y);
            EXPECT_NEAR(pixel.alpha, alpha.at(x, y), 0.03) << x << ", " << y;
            EXPECT_LT(pixel.variance, 0.01) << x << ", " << y;
            EXPECT_LT(pixel.residual, 1e-4) << x << ", " << y;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, ColourSamplingAtScale, testing::Values(1, 2, 3));

TEST(ColourSampling, one_colour_on_both_sides_says_nothing)
{
    for (const MixedEvidence& pixel : stripes(blue, blue).mixtures())
        EXPECT_GT(pixel.variance, 0.2);
}

TEST(ColourSampling, a_colour_off_the_line_leaves_a_residual)
{
    Raster<std::uint8_t> codes = composite(stripes_alpha(), orange, blue);
    for (int y = 18; y < 22; ++y) {
        for (int x = 30; x < 34; ++x)
            codes.at(x, y, 1) = 255;
    }
    const auto evidence = Scene{photo_of(std::move(codes)), stripes_trimap()}.mixtures();
    EXPECT_GT(at(evidence, 32, 20).residual, 0.05);
    EXPECT_LT(at(evidence, 32, 5).residual, 1e-4);
}

TEST(ColourSampling, without_foreground_nothing_is_decided)
{
    Scene scene = stripes(orange, blue);
    std::ranges::replace(scene.trimap.values(), std::uint8_t{255}, std::uint8_t{0});
    for (const MixedEvidence& pixel : scene.mixtures())
        EXPECT_GE(pixel.variance, 0.25);
    for (const PureEvidence& pixel : scene.matches())
        EXPECT_GT(pixel.to_foreground, 5 * colour_noise);
}

TEST(ColourSampling, a_known_colour_is_matched_on_its_own_side)
{
    const auto evidence = stripes(orange, blue).matches();
    const PureEvidence& left = at(evidence, 16, 20);
    const PureEvidence& right = at(evidence, 47, 20);
    EXPECT_LT(left.to_foreground, 4 * colour_noise);
    EXPECT_GT(left.to_background, 5 * colour_noise); // far ones need not be told apart
    EXPECT_LT(right.to_background, 4 * colour_noise);
    EXPECT_GT(right.to_foreground, 5 * colour_noise);
}

TEST(ColourSampling, of_equal_colours_the_nearer_one_matches_better)
{
    const auto evidence = stripes(blue, blue).matches();
    EXPECT_LT(at(evidence, 18, 20).to_foreground, at(evidence, 40, 20).to_foreground);
    EXPECT_LT(at(evidence, 18, 20).to_foreground, at(evidence, 18, 20).to_background);
}

TEST(ColourSampling, stops_when_cancelled)
{
    std::stop_source stop;
    stop.request_stop();
    const Scene scene = stripes(orange, blue);
    const Progress progress(stop.get_token(), nullptr);
    const auto search = make_search_picture(scene.photo, scene.trimap, 1);
    const Band band = find_band(scene.trimap);
    const auto mixed = sample_mixtures(search, scene.photo, band, progress);
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().kind, ErrorKind::Cancelled);
    const auto pure = match_known_colours(search, scene.photo, band, progress);
    ASSERT_FALSE(pure);
    EXPECT_EQ(pure.error().kind, ErrorKind::Cancelled);
}

TEST(SearchPicture, averages_cells_and_knows_only_those_that_agree)
{
    Raster<std::uint8_t> codes(4, 2, 3);
    for (int x = 0; x < 4; ++x) {
        for (int y = 0; y < 2; ++y) {
            for (int c = 0; c < 3; ++c)
                codes.at(x, y, c) = static_cast<std::uint8_t>(10 * x + 40 * y + 60 * c);
        }
    }
    Raster<std::uint8_t> trimap(4, 2, 1, 255);
    trimap.at(3, 1) = 0;
    const SearchPicture search = make_search_picture(photo_of(std::move(codes)), trimap, 2);
    ASSERT_EQ(search.trimap.width(), 2);
    ASSERT_EQ(search.trimap.height(), 1);
    EXPECT_EQ(search.trimap.at(0, 0), 255);
    EXPECT_EQ(search.trimap.at(1, 0), 128);
    for (int c = 0; c < 3; ++c) {
        EXPECT_NEAR(search.colour.at(0, 0, c) * 255, 25 + 60 * c, 1e-3);
        EXPECT_NEAR(search.colour.at(1, 0, c) * 255, 45 + 60 * c, 1e-3);
    }
    EXPECT_EQ(search.to_foreground.at(0, 0), 0.F);
    EXPECT_NEAR(search.to_foreground.at(1, 0), 1, 0.1);
    EXPECT_GT(search.to_background.at(0, 0), 1000.F);
}

TEST(SearchPicture, keeps_colours_of_a_photo_narrower_than_a_cell)
{
    const Raster<std::uint8_t> trimap(1, 40, 1, 128);
    const SearchPicture search = make_search_picture(photo_of(flat_codes(1, 40, 200)), trimap, 4);
    ASSERT_EQ(search.colour.height(), 10);
    for (const float value : search.colour.values())
        EXPECT_NEAR(value * 255, 200, 1e-3);
}

} // namespace
} // namespace sdmatte::classical
