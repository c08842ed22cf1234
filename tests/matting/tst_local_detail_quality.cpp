// The whole protocol by which local detail is judged, at full size.
#include "degraded_alpha.h"
#include "image/sample.h"
#include "matting/local_detail.h"

#include <gtest/gtest.h>

#include <utility>

namespace sdmatte {

TEST(LocalDetailQuality, the_sample_picture_at_4096_gains_a_quarter_and_more)
{
    using namespace testing;
    constexpr int side = 4096;
    Sample sample = make_sample(side, side, 1).value();
    const EngineColour photo{std::make_shared<const Pixels>(std::move(sample.colour))};
    const Raster<float> small = degraded(sample.alpha);
    ASSERT_EQ(small.width(), 1024);
    const Raster<float> plain = alpha_at_photo_size(small, {side, side});
    const Raster<float> detail = alpha_with_detail(photo, small).value();
    EXPECT_LT(sad(detail, sample.alpha), 0.45 * sad(plain, sample.alpha));
    EXPECT_LT(grad(detail, sample.alpha), 0.25 * grad(plain, sample.alpha));
}

} // namespace sdmatte
