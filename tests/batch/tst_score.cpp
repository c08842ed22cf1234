#include "batch/score.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// A square of 1 with sides of `side` at (x, y) in a picture of 64 x 64.
Raster<float> square(int side, int x, int y, float value = 1)
{
    Raster<float> alpha(64, 64);
    for (int row = y; row < y + side; ++row)
        std::fill_n(alpha.row(row) + x, side, value);
    return alpha;
}

double score(const Raster<float>& alpha, float engine = 1)
{
    return confidence(*find_doubts(alpha, engine, {}));
}

} // namespace

TEST(Confidence, a_hard_square_in_the_middle_is_certain)
{
    EXPECT_DOUBLE_EQ(score(square(32, 16, 16)), 1);
}

TEST(Confidence, nothing_and_everything_are_no_results)
{
    EXPECT_EQ(score(square(0, 0, 0)), 0);
    EXPECT_EQ(score(square(64, 0, 0)), 0);
}

TEST(Confidence, touching_the_border_lowers_it)
{
    const auto doubts = find_doubts(square(32, 0, 16), 1, {});
    EXPECT_NEAR(doubts->border, 32.0 / 256, 1e-9);
    EXPECT_LT(score(square(32, 0, 16)), score(square(32, 16, 16)));
}

TEST(Confidence, soft_pixels_lower_it_by_their_share_and_by_their_spread)
{
    Raster<float> together = square(32, 16, 16);
    Raster<float> spread = square(32, 16, 16);
    for (int i = 0; i < 64; ++i) {
        together.row(16 + i / 32)[16 + i % 32] = 0.5F;
        spread.row(16 + i / 8 * 4)[16 + i % 8 * 4] = 0.5F;
    }
    EXPECT_NEAR(find_doubts(together, 1, {})->soft, find_doubts(spread, 1, {})->soft, 1e-12);
    EXPECT_GT(find_doubts(spread, 1, {})->spread, find_doubts(together, 1, {})->spread);
    EXPECT_LT(score(spread), score(together));
    EXPECT_LT(score(together), 1);
}

TEST(Confidence, a_preview_that_says_something_else_lowers_it)
{
    const Raster<float> alpha = square(32, 16, 16);
    const Raster<float> same(32, 32, 1, 0.F);
    Raster<float> half(32, 32);
    for (int y = 8; y < 24; ++y)
        std::fill_n(half.row(y) + 8, 16, 1.F);
    EXPECT_NEAR(*find_doubts(alpha, 1, half)->disagreement, 0, 1e-6);
    EXPECT_NEAR(*find_doubts(alpha, 1, same)->disagreement, 1, 1e-6);
    EXPECT_LT(confidence(*find_doubts(alpha, 1, same)), confidence(*find_doubts(alpha, 1, half)));
}

TEST(Confidence, the_engines_own_word_counts)
{
    EXPECT_NEAR(score(square(32, 16, 16), 0.25F), 0.25, 1e-9);
}

TEST(Confidence, doubts_read_the_same_everywhere)
{
    EXPECT_EQ(doubts_text({.engine = 0.5, .kept = 1, .soft = 0.046, .disagreement = 0.1}),
              "engine 0.50, kept 1.00, soft 0.05, spread 0.00, border 0.00, disagreement 0.10");
}

} // namespace sdmatte
