#include "image/sample.h"

#include <cmath>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

Sample sample_of(int width, int height, std::uint64_t seed = 1)
{
    Result<Sample> sample = make_sample(width, height, seed);
    EXPECT_TRUE(sample);
    return std::move(*sample);
}

} // namespace

TEST(Sample, is_the_same_for_the_same_seed)
{
    const Sample a = sample_of(300, 200, 7);
    const Sample b = sample_of(300, 200, 7);
    const Sample c = sample_of(300, 200, 8);
    EXPECT_TRUE(std::ranges::equal(a.colour.view().values(), b.colour.view().values()));
    EXPECT_TRUE(std::ranges::equal(a.alpha.view().values(), b.alpha.view().values()));
    EXPECT_FALSE(std::ranges::equal(a.colour.view().values(), c.colour.view().values()));
}

TEST(Sample, alpha_has_clear_opaque_and_many_mixed_pixels)
{
    const Sample sample = sample_of(480, 360);
    int clear = 0;
    int opaque = 0;
    int mixed = 0;
    for (const float alpha : sample.alpha.view().values()) {
        ASSERT_GE(alpha, 0);
        ASSERT_LE(alpha, 1);
        clear += alpha == 0;
        opaque += alpha > 0.999F;
        mixed += alpha > 0.02F && alpha < 0.98F;
    }
    const int count = 480 * 360;
    EXPECT_GT(clear, count / 3);
    EXPECT_GT(opaque, count / 5);
    EXPECT_GT(mixed, count / 25);
}

TEST(Sample, the_glass_is_seen_through)
{
    const Sample sample = sample_of(800, 600);
    int glassy = 0;
    for (const float alpha : sample.alpha.view().values())
        glassy += alpha > 0.28F && alpha < 0.65F;
    EXPECT_GT(glassy, 800 * 600 / 60);
}

TEST(Sample, the_box_is_tight)
{
    const Sample sample = sample_of(320, 240);
    SampleBox box{320, 240, 0, 0};
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 320; ++x) {
            if (sample.alpha.at(x, y) > 0)
                box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x + 1),
                       std::max(box.y1, y + 1)};
        }
    }
    EXPECT_EQ(sample.box.x0, box.x0);
    EXPECT_EQ(sample.box.y0, box.y0);
    EXPECT_EQ(sample.box.x1, box.x1);
    EXPECT_EQ(sample.box.y1, box.y1);
}

TEST(Sample, any_size_from_one_pixel)
{
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 3000}, {3000, 1}, {129, 127}}) {
        const Sample sample = sample_of(width, height);
        EXPECT_EQ(sample.colour.width(), width);
        EXPECT_EQ(sample.alpha.height(), height);
    }
    EXPECT_EQ(make_sample(0, 5, 1).error().kind, ErrorKind::Usage);
}

TEST(Sample, tiles_leave_no_seam)
{
    // Where two tiles meet, colours differ no more than inside of a tile.
    const Sample sample = sample_of(384, 384);
    const auto mean_step = [&](int x) {
        double sum = 0;
        for (int y = 0; y < 384; ++y)
            sum += std::abs(sample.colour.at(x, y, 1) - sample.colour.at(x - 1, y, 1));
        return sum / 384;
    };
    double inside = 0;
    for (int x = 110; x < 128; ++x)
        inside = std::max(inside, mean_step(x));
    EXPECT_LT(mean_step(128), 1.5 * inside);
}

TEST(Sample, cancelling_is_answered)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(make_sample(300, 300, 1, Progress(stop.get_token(), {})).error().kind,
              ErrorKind::Cancelled);
}

} // namespace sdmatte
