#include "matting/classical/alpha_upsampling.h"

#include "made_photos.h"

#include <gtest/gtest.h>

#include <string_view>
#include <thread>

namespace sdmatte::classical {
namespace {

constexpr Rgb orange{220, 130, 40};
constexpr Rgb blue{30, 60, 170};

// A scene and its true alpha shrunk to the search picture's size.
struct Scene {
    EngineColour photo;
    Raster<std::uint8_t> trimap;
    SearchPicture small;
    Raster<float> small_alpha;
};

Scene make_scene(const Raster<float>& truth, int scale, int margin = 4)
{
    const EngineColour photo = photo_of(composite(truth, orange, blue));
    auto trimap = trimap_around(truth, margin);
    auto small = make_search_picture(photo, trimap, scale);
    Raster<float> alpha(small.trimap.width(), small.trimap.height());
    for (int y = 0; y < alpha.height(); ++y) {
        for (int x = 0; x < alpha.width(); ++x) {
            float sum = 0;
            for (int i = 0; i < scale * scale; ++i)
                sum += truth.at(scale * x + i % scale, scale * y + i / scale);
            alpha.at(x, y) = sum / static_cast<float>(scale * scale);
        }
    }
    return {photo, std::move(trimap), std::move(small), std::move(alpha)};
}

// Foreground to the left of an edge that runs through the middle of small pixels.
Raster<float> slanted_edge(int width, int height)
{
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            alpha.at(x, y) = std::clamp(0.5F * static_cast<float>(width)
                                            + 0.31F * static_cast<float>(y) - static_cast<float>(x),
                                        0.F, 1.F);
    }
    return alpha;
}

Raster<float> upsample(const Scene& scene)
{
    return upsample_alpha(scene.photo, scene.trimap, scene.small, scene.small_alpha, {}).value();
}

class AlphaUpsamplingAtScale : public testing::TestWithParam<int> {};

TEST_P(AlphaUpsamplingAtScale, finds_the_edge_where_the_photo_has_it)
{
    const auto truth = slanted_edge(81, 67); // no multiple of any scale
    const Scene scene = make_scene(truth, GetParam());
    const auto alpha = upsample(scene);
    for (int y = 0; y < 67; ++y) {
        for (int x = 0; x < 81; ++x)
            EXPECT_NEAR(alpha.at(x, y), truth.at(x, y), 0.05) << x << ", " << y;
    }
}

TEST_P(AlphaUpsamplingAtScale, finds_a_soft_edge)
{
    const auto truth = soft_disc(90, 27, 9);
    const auto alpha = upsample(make_scene(truth, GetParam()));
    for (std::size_t i = 0; i < alpha.size(); ++i)
        EXPECT_NEAR(alpha.data()[i], truth.data()[i], 0.05) << i;
}

INSTANTIATE_TEST_SUITE_P(Scales, AlphaUpsamplingAtScale, testing::Values(2, 3, 5));

TEST(AlphaUpsampling, keeps_known_pixels_whatever_the_small_alpha_says)
{
    Scene scene = make_scene(soft_disc(60, 18, 6), 2);
    std::ranges::fill(scene.small_alpha.values(), 0.4F);
    const auto alpha = upsample(scene);
    for (std::size_t i = 0; i < alpha.size(); ++i) {
        const std::uint8_t code = scene.trimap.data()[i];
        EXPECT_NEAR(alpha.data()[i],
                    code == 128   ? 0.4F
                    : code == 255 ? 1.F
                                  : 0.F,
                    code == 128 ? 1e-3 : 0);
    }
}

// A ramp that colours do not explain is interpolated between the centres of small pixels.
TEST(AlphaUpsampling, does_not_shift_what_colours_do_not_explain)
{
    Scene scene{.photo = photo_of(flat_codes(60, 12, 120)),
                .trimap = Raster<std::uint8_t>(60, 12, 1, 128),
                .small = {},
                .small_alpha = Raster<float>(30, 6)};
    scene.small = make_search_picture(scene.photo, scene.trimap, 2);
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < 30; ++x)
            scene.small_alpha.at(x, y) = (2.F * static_cast<float>(x) + 1) / 60;
    }
    const auto alpha = upsample(scene);
    for (int x = 8; x < 52; ++x)
        EXPECT_NEAR(alpha.at(x, 6), (static_cast<float>(x) + 0.5F) / 60, 2e-3) << x;
}

TEST(AlphaUpsampling, survives_photos_narrower_than_a_small_pixel)
{
    for (const auto& [width, height] : {std::pair{1, 1}, std::pair{1, 90}, std::pair{90, 1}}) {
        Scene scene{.photo = photo_of(random_codes(width, height, 3)),
                    .trimap = Raster<std::uint8_t>(width, height, 1, 128),
                    .small = {},
                    .small_alpha = {}};
        scene.small = make_search_picture(scene.photo, scene.trimap, 4);
        scene.small_alpha =
            Raster<float>(scene.small.trimap.width(), scene.small.trimap.height(), 1, 0.5F);
        const auto alpha = upsample(scene);
        for (const float value : alpha.values())
            EXPECT_NEAR(value, 0.5, 1e-3);
    }
}

TEST(AlphaUpsampling, stops_when_cancelled)
{
    const Scene scene = make_scene(soft_disc(60, 18, 6), 2);
    std::stop_source stop;
    stop.request_stop();
    const auto alpha = upsample_alpha(scene.photo, scene.trimap, scene.small, scene.small_alpha,
                                      Progress(stop.get_token(), nullptr));
    ASSERT_FALSE(alpha);
    EXPECT_EQ(alpha.error().kind, ErrorKind::Cancelled);
}

TEST(AlphaUpsampling, reports_progress_from_its_caller_and_never_less)
{
    const Scene scene = make_scene(slanted_edge(60, 1200), 2);
    float last = 0;
    const auto caller = std::this_thread::get_id();
    const Progress progress({}, [&](float fraction, std::string_view) {
        EXPECT_EQ(std::this_thread::get_id(), caller);
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(
        upsample_alpha(scene.photo, scene.trimap, scene.small, scene.small_alpha, progress));
    EXPECT_EQ(last, 1.F);
}

} // namespace
} // namespace sdmatte::classical
