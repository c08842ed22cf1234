#include "matting/alpha_histogram.h"

#include <gtest/gtest.h>

#include <cmath>

namespace sdmatte {
namespace {

TEST(AlphaHistogram, counts_every_pixel_by_its_code)
{
    Raster<float> alpha(300, 200);
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 300; ++x)
            alpha.row(y)[x] = x < 100 ? 0.F : x < 200 ? 1.F : static_cast<float>(y) / 255;
    const AlphaHistogram histogram = alpha_histogram(alpha).value();
    EXPECT_EQ(histogram.pixels(), 60000U);
    EXPECT_EQ(histogram.counts[0], 20100U);
    EXPECT_EQ(histogram.counts[255], 20000U);
    EXPECT_EQ(histogram.counts[199], 100U);
    EXPECT_EQ(histogram.counts[200], 0U);
    EXPECT_NEAR(histogram.unknown(), 19900.0 / 60000, 1e-12);
    EXPECT_NEAR(histogram.kept() + histogram.removed() + histogram.unknown(), 1, 1e-12);
}

TEST(AlphaHistogram, takes_what_is_beyond_the_range_as_its_ends)
{
    Raster<float> alpha(4, 1);
    alpha.row(0)[0] = -3;
    alpha.row(0)[1] = 7;
    alpha.row(0)[2] = std::nanf("");
    alpha.row(0)[3] = std::numeric_limits<float>::infinity();
    const AlphaHistogram histogram = alpha_histogram(alpha).value();
    EXPECT_EQ(histogram.counts[0], 2U);
    EXPECT_EQ(histogram.counts[255], 2U);
}

TEST(AlphaHistogram, what_rounds_to_an_end_is_no_longer_unknown)
{
    Raster<float> alpha(2, 1);
    alpha.row(0)[0] = 0.4F / 255;
    alpha.row(0)[1] = 254.6F / 255;
    EXPECT_EQ(alpha_histogram(alpha).value().unknown(), 0);
}

TEST(AlphaHistogram, nothing_has_no_shares)
{
    const AlphaHistogram histogram = alpha_histogram(RasterView<float>()).value();
    EXPECT_EQ(histogram.pixels(), 0U);
    EXPECT_EQ(histogram.unknown(), 0);
}

TEST(AlphaHistogram, can_be_cancelled)
{
    std::stop_source stop;
    stop.request_stop();
    const Raster<float> alpha(64, 64);
    const auto histogram = alpha_histogram(alpha, Progress(stop.get_token(), {}));
    ASSERT_FALSE(histogram.has_value());
    EXPECT_EQ(histogram.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace sdmatte
