#include "matting/local_detail.h"

#include "base/parallel.h"
#include "degraded_alpha.h"
#include "image/sample.h"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>
#include <utility>

namespace sdmatte {
namespace {

using namespace testing;

struct Scene {
    EngineColour photo;
    Raster<float> truth;
};

Scene sample_scene(int width, int height)
{
    Sample sample = make_sample(width, height, 1).value();
    return {{std::make_shared<const Pixels>(std::move(sample.colour))}, std::move(sample.alpha)};
}

EngineColour flat_photo(int width, int height)
{
    return {std::make_shared<const Pixels>(Raster<std::uint8_t>(width, height, 3, 90))};
}

Raster<float> refined(const EngineColour& photo, RasterView<float> small_alpha)
{
    return alpha_with_detail(photo, small_alpha).value();
}

bool are_equal(RasterView<float> a, RasterView<float> b)
{
    return std::ranges::equal(a.values(), b.values());
}

// Forced to 1, in small pixels.
void add_disc(Raster<float>& alpha, int x0, int y0, int radius)
{
    for (int y = y0 - radius; y <= y0 + radius; ++y)
        for (int x = x0 - radius; x <= x0 + radius; ++x)
            if ((x - x0) * (x - x0) + (y - y0) * (y - y0) <= radius * radius)
                alpha.at(x, y) = 1;
}

// The greatest change farther than 4 and 8 small pixels from a wrong disc of 20 of them.
struct Spread {
    float beyond_4 = 0;
    float beyond_8 = 0;
};

Spread spread_of_disc(const Scene& scene, int x0, int y0)
{
    Raster<float> small = degraded(scene.truth);
    const Raster<float> before = refined(scene.photo, small);
    add_disc(small, x0, y0, 10);
    const Raster<float> after = refined(scene.photo, small);
    Spread spread;
    for (int y = 0; y < after.height(); ++y)
        for (int x = 0; x < after.width(); ++x) {
            const float away = std::hypot((static_cast<float>(x) + 0.5F) / 4 - 0.5F - x0,
                                          (static_cast<float>(y) + 0.5F) / 4 - 0.5F - y0);
            const float change = std::abs(after.at(x, y) - before.at(x, y));
            if (away > 10 + 4)
                spread.beyond_4 = std::max(spread.beyond_4, change);
            if (away > 10 + 8)
                spread.beyond_8 = std::max(spread.beyond_8, change);
        }
    return spread;
}

} // namespace

TEST(LocalDetail, halves_the_errors_of_a_degraded_alpha)
{
    const Scene scene = sample_scene(1024, 1024);
    for (const Faults& faults :
         {Faults{}, Faults{.shift_x = -0.3F, .shift_y = 0, .seed = 2},
          Faults{.times_smaller = 3, .softness = 1.2F, .shift_x = 0, .shift_y = 0, .seed = 3}}) {
        const Raster<float> small = degraded(scene.truth, faults);
        const Raster<float> plain = alpha_at_photo_size(small, {1024, 1024});
        const Raster<float> detail = refined(scene.photo, small);
        EXPECT_LT(sad(detail, scene.truth), 0.5 * sad(plain, scene.truth));
        EXPECT_LT(grad(detail, scene.truth), 0.35 * grad(plain, scene.truth));
    }
}

TEST(LocalDetail, finds_how_the_alpha_was_softened_and_moved)
{
    const Scene scene = sample_scene(1024, 1024);
    const Raster<float> small = degraded(
        scene.truth, {.softness = 0.9F, .shift_x = 0.3F, .shift_y = -0.2F, .wrong_of_band = 0.02F});
    const DetailModel model = find_detail(scene.photo, small).value();
    EXPECT_NEAR(model.registration.dx, 0.3F, 0.11F);
    EXPECT_NEAR(model.registration.dy, -0.2F, 0.11F);
    EXPECT_NEAR(model.registration.softness, 0.9F, 0.21F);
}

TEST(LocalDetail, a_perfect_alpha_gets_no_shift)
{
    const Scene scene = sample_scene(1024, 1024);
    const DetailModel model =
        find_detail(scene.photo, alpha_at_photo_size(scene.truth, {256, 256})).value();
    EXPECT_EQ(model.registration.dx, 0.F);
    EXPECT_EQ(model.registration.dy, 0.F);
}

TEST(LocalDetail, strands_keep_their_width_and_their_opacity)
{
    // Strands of 2 pixels, 12 apart, in their own colour.
    const int side = 512;
    Raster<std::uint8_t> colour(side, side, 3);
    const Raster<float> truth = drawn(side, side, [&](int x, int y) {
        const bool is_strand = x > 64 && x < 448 && (x + y / 7) % 12 < 2;
        const std::array<std::uint8_t, 3> code = is_strand
                                                     ? std::array<std::uint8_t, 3>{200, 90, 60}
                                                     : std::array<std::uint8_t, 3>{0, 220, 40};
        std::ranges::copy(code, &colour.at(x, y));
        return is_strand ? 1.F : 0.F;
    });
    const EngineColour photo{std::make_shared<const Pixels>(std::move(colour))};
    const Raster<float> small = degraded(truth, {.shift_x = 0, .shift_y = 0, .wrong_of_band = 0});
    const Raster<float> detail = refined(photo, small);
    EXPECT_LT(sad(detail, truth), 0.1 * sad(alpha_at_photo_size(small, {side, side}), truth));
}

TEST(LocalDetail, where_colours_say_nothing_alpha_stays_as_smooth_as_it_was)
{
    const int side = 256;
    const Raster<float> truth = drawn(side, side, [](int x, int) {
        return std::clamp(static_cast<float>(x - 96) / 64, 0.F, 1.F);
    });
    const Raster<float> small = alpha_at_photo_size(truth, {64, 64});
    const Raster<float> plain = alpha_at_photo_size(small, {side, side});
    const Raster<float> detail = refined(flat_photo(side, side), small);
    for (std::size_t i = 0; i < plain.size(); ++i)
        ASSERT_NEAR(detail.data()[i], plain.data()[i], 0.03F);
}

TEST(LocalDetail, noise_of_the_photo_does_not_become_noise_of_alpha)
{
    const int side = 256;
    Random random(5);
    Raster<std::uint8_t> colour(side, side, 3);
    for (std::uint8_t& code : colour.values())
        code = static_cast<std::uint8_t>(std::clamp(120 + 12 * normal(random), 0.F, 255.F));
    const EngineColour photo{std::make_shared<const Pixels>(std::move(colour))};
    const Raster<float> truth = drawn(side, side, [](int x, int) {
        return std::clamp(static_cast<float>(x - 96) / 64, 0.F, 1.F);
    });
    const Raster<float> small = alpha_at_photo_size(truth, {64, 64});
    const Raster<float> plain = alpha_at_photo_size(small, {side, side});
    const Raster<float> detail = refined(photo, small);
    EXPECT_LT(sad(detail, plain) * 1000 / (96.0 * side), 0.01); // the mean over the ramp and near
}

TEST(LocalDetail, known_regions_stay_bit_for_bit)
{
    const Scene scene = sample_scene(512, 512);
    const Raster<float> small = degraded(scene.truth);
    const Raster<float> plain = alpha_at_photo_size(small, {512, 512});
    const Raster<float> detail = refined(scene.photo, small);
    // Nothing but the network's haze within six small pixels, on either side.
    const auto is_all = [&](int x, int y, float from, float to) {
        for (int j = y - 6; j <= y + 6; ++j)
            for (int i = x - 6; i <= x + 6; ++i)
                if (at_or_beside(small, i, j) < from || at_or_beside(small, i, j) > to)
                    return false;
        return true;
    };
    int known = 0;
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x)
            if (is_all(x / 4, y / 4, 0, 0.03F) || is_all(x / 4, y / 4, 0.97F, 1)) {
                ++known;
                ASSERT_EQ(detail.at(x, y), plain.at(x, y)) << x << ' ' << y;
            }
    EXPECT_GT(known, 10000);
}

TEST(LocalDetail, a_wrong_disc_does_not_spread)
{
    // In the garden beside the fur, in the fur, and within the glass; bilinear enlargement alone
    // carries it one small pixel far.
    const Scene scene = sample_scene(1024, 1024);
    for (const auto& [x, y] : {std::pair{30, 60}, std::pair{62, 90}, std::pair{205, 190}}) {
        const Spread spread = spread_of_disc(scene, x, y);
        EXPECT_LT(spread.beyond_4, 0.03F) << x << ' ' << y;
        EXPECT_LT(spread.beyond_8, 0.1F / 255) << x << ' ' << y;
    }
}

TEST(LocalDetail, a_photo_that_is_not_larger_stays_bit_for_bit)
{
    for (const Size size : {Size{96, 96}, Size{96, 40}, Size{1, 1}}) {
        const Scene scene = sample_scene(size.width, size.height);
        const Raster<float> small = alpha_at_photo_size(scene.truth, {96, 96});
        EXPECT_FALSE(has_detail(scene.photo, small));
        EXPECT_TRUE(are_equal(refined(scene.photo, small), alpha_at_photo_size(small, size)));
    }
}

TEST(LocalDetail, takes_any_size)
{
    for (const Size size : {Size{1, 400}, Size{400, 1}, Size{2, 3}, Size{401, 97}, Size{333, 70}}) {
        const Scene scene = sample_scene(size.width, size.height);
        for (const Size side : {Size{64, 64}, Size{1, 1}, Size{2, 5}}) {
            const Raster<float> small = alpha_at_photo_size(scene.truth, side);
            const Raster<float> detail = refined(scene.photo, small);
            ASSERT_EQ(detail.width(), size.width);
            ASSERT_EQ(detail.height(), size.height);
            for (const float value : detail.values())
                ASSERT_TRUE(value >= 0 && value <= 1);
        }
    }
}

TEST(LocalDetail, a_tile_equals_the_whole)
{
    const Scene scene = sample_scene(401, 300);
    const Raster<float> small = degraded(scene.truth);
    const Raster<float> plain = alpha_at_photo_size(small, {401, 300});
    const Raster<float> whole = refined(scene.photo, small);
    const DetailModel model = find_detail(scene.photo, small).value();
    for (const auto& [x0, y0] : {std::pair{0, 0}, std::pair{133, 71}, std::pair{301, 200}}) {
        Raster<float> tile =
            drawn(100, 100, [&](int x, int y) { return plain.at(x0 + x, y0 + y); });
        add_detail(tile, x0, y0, model, scene.photo);
        EXPECT_TRUE(are_equal(
            tile, drawn(100, 100, [&](int x, int y) { return whole.at(x0 + x, y0 + y); })));
    }
}

TEST(LocalDetail, is_the_same_from_several_threads_at_once)
{
    // With more loops than threads every range is done by whichever thread is free.
    const Scene scene = sample_scene(400, 400);
    const Raster<float> small = degraded(scene.truth);
    const Raster<float> alone = refined(scene.photo, small);
    std::vector<Raster<float>> results(4);
    {
        std::vector<std::jthread> threads;
        for (Raster<float>& result : results)
            threads.emplace_back([&] { result = refined(scene.photo, small); });
    }
    for (const Raster<float>& result : results)
        EXPECT_TRUE(are_equal(result, alone));
}

TEST(LocalDetail, stops_when_asked)
{
    const Scene scene = sample_scene(800, 800);
    const Raster<float> small = degraded(scene.truth);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = alpha_with_detail(scene.photo, small, {stop.get_token(), {}});
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);

    // Wherever it is: at each of its reports.
    int reports = 0;
    const auto count = alpha_with_detail(
        scene.photo, small, {std::stop_token(), [&](float, std::string_view) { ++reports; }});
    ASSERT_TRUE(count);
    for (int at = 1; at < reports; ++at) {
        std::stop_source source;
        int seen = 0;
        const auto result = alpha_with_detail(scene.photo, small,
                                              {source.get_token(), [&](float, std::string_view) {
                                                   if (++seen == at)
                                                       source.request_stop();
                                               }});
        ASSERT_FALSE(result) << at << " of " << reports;
        EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    }
}

} // namespace sdmatte
