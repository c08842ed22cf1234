#include "matting/classical/data_term.h"

#include "made_photos.h"

#include <gtest/gtest.h>

namespace sdmatte::classical {
namespace {

constexpr int side = 80;

// A soft disc that colours alone explain.
struct Scene {
    Raster<float> truth = soft_disc(side, 24, 12);
    Raster<std::uint8_t> trimap = trimap_around(truth, 3);
    EngineColour photo = photo_of(composite(truth, {220, 130, 40}, {30, 60, 170}));
    Band band = find_band(trimap);

    DataTerm term(const Raster<float>& propagated) const
    {
        return make_data_term(make_search_picture(photo, trimap, 1), propagated, photo, band, {})
            .value();
    }
};

double mean(const std::vector<float>& values)
{
    double sum = 0;
    for (const float value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double error(const Scene& scene, const std::vector<float>& values)
{
    double sum = 0;
    for (int y = 0; y < side; ++y) {
        for (const Run& run : scene.band.row(y)) {
            for (int x = run.x0; x < run.x1; ++x)
                sum += std::abs(values.at(run.first + static_cast<std::size_t>(x - run.x0))
                                - scene.truth.at(x, y));
        }
    }
    return sum / static_cast<double>(values.size());
}

TEST(DataTerm, has_an_entry_for_every_unknown_pixel)
{
    const Scene scene;
    const DataTerm term = scene.term(scene.truth);
    ASSERT_EQ(term.target.size(), scene.band.count);
    ASSERT_EQ(term.weight.size(), scene.band.count);
    ASSERT_EQ(term.start.size(), scene.band.count);
    for (std::size_t i = 0; i < scene.band.count; ++i) {
        EXPECT_TRUE(term.target[i] >= 0.F && term.target[i] <= 1.F) << term.target[i];
        EXPECT_GT(term.weight[i], 0.F);
    }
}

TEST(DataTerm, aims_at_what_the_colours_say)
{
    const Scene scene;
    EXPECT_LT(error(scene, scene.term(scene.truth).target), 0.03);
}

TEST(DataTerm, starts_from_the_laplacian_where_colours_agree_with_it)
{
    const Scene scene;
    EXPECT_LT(error(scene, scene.term(scene.truth).start), 0.01);
}

// The Laplacian has leaked: it took the disc for background.
TEST(DataTerm, is_strong_and_starts_from_colours_where_the_laplacian_contradicts_them)
{
    const Scene scene;
    const Raster<float> leaked(side, side);
    const DataTerm term = scene.term(leaked);
    EXPECT_GT(mean(term.weight), 100 * mean(scene.term(scene.truth).weight));
    EXPECT_LT(error(scene, term.start), 0.5 * error(scene, std::vector(scene.band.count, 0.F)));
}

TEST(DataTerm, stops_when_cancelled)
{
    const Scene scene;
    std::stop_source stop;
    stop.request_stop();
    const auto term = make_data_term(make_search_picture(scene.photo, scene.trimap, 1), scene.truth,
                                     scene.photo, scene.band, Progress(stop.get_token(), nullptr));
    ASSERT_FALSE(term);
    EXPECT_EQ(term.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace sdmatte::classical
