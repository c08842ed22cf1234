// Masks encoded by their different tiles, against the whole picture's way through the encoder.
#include "golden.h"
#include "hashed_weights.h"
#include "network/autoencoder_kl.h"
#include "network/autoencoder_tiny.h"
#include "network/mask_encoder.h"
#include "network/tile_map.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

at::Tensor box_mask(std::int64_t side, std::int64_t x0, std::int64_t y0, std::int64_t x1,
                    std::int64_t y1)
{
    at::Tensor mask = at::zeros({side, side});
    mask.slice(0, y0, y1).slice(1, x0, x1).fill_(1);
    return mask;
}

// The whole way is gone in fp64: where a mask is nearly flat, fp32 loses more on it than on ours.
void expect_same_latents(const at::Tensor& mask)
{
    const c10::InferenceMode no_gradients;
    const at::Tensor picture = (mask.to(at::kDouble) * 2 - 1)
                                   .expand({1, 3, mask.size(0), mask.size(1)})
                                   .contiguous(at::MemoryFormat::ChannelsLast);
    const at::Tensor whole =
        encode_kl(hashed_network("sdmatte-tiny", at::kDouble).weights["vae"], picture);
    const at::Tensor found = encode_mask_kl(hashed_network("sdmatte-tiny").weights["vae"], mask);
    EXPECT_LT(largest_difference(found.to(at::kDouble), whole), 3e-5);
    const at::Tensor whole_tiny =
        encode_tiny(hashed_network("litesdmatte-tiny", at::kDouble).weights["vae"], picture);
    const at::Tensor found_tiny =
        encode_mask_tiny(hashed_network("litesdmatte-tiny").weights["vae"], mask);
    EXPECT_LT(largest_difference(found_tiny.to(at::kDouble), whole_tiny), 3e-5);
}

std::size_t kinds(const at::Tensor& mask)
{
    return with_equal_neighbours(with_equal_neighbours(equal_tiles(mask, 32))).place_of.size();
}

} // namespace

TEST(MaskEncoder, a_box_is_encoded_as_its_whole_picture)
{
    const at::Tensor mask = box_mask(640, 203, 245, 517, 402);
    ASSERT_LT(kinds(mask), 400U * 7 / 10); // by tiles, that is
    expect_same_latents(mask);
}

TEST(MaskEncoder, a_box_at_the_border_is_encoded_as_its_whole_picture)
{
    const at::Tensor mask = box_mask(640, 0, 0, 95, 640);
    ASSERT_LT(kinds(mask), 400U * 7 / 10);
    expect_same_latents(mask);
}

TEST(MaskEncoder, a_full_and_an_empty_mask_are_encoded_as_their_whole_picture)
{
    ASSERT_LT(kinds(at::ones({384, 384})), 144U * 7 / 10);
    expect_same_latents(at::ones({384, 384}));
    expect_same_latents(at::zeros({384, 384}));
}

TEST(MaskEncoder, a_soft_spot_is_encoded_as_its_whole_picture)
{
    const at::Tensor y = (at::arange(640, at::kFloat) - 130).square().view({-1, 1});
    const at::Tensor x = (at::arange(640, at::kFloat) - 111).square();
    at::Tensor mask = ((y + x) / -200.0).exp();
    mask.masked_fill_(mask < 1e-4, 0);
    ASSERT_LT(kinds(mask), 400U * 7 / 10);
    expect_same_latents(mask);
}

TEST(MaskEncoder, a_mask_of_many_different_tiles_goes_the_whole_way)
{
    const at::Tensor mask = at::arange(256 * 256, at::kFloat).view({256, 256}).sin().abs();
    ASSERT_EQ(kinds(mask), 64U);
    expect_same_latents(mask);
}

TEST(MaskEncoder, one_pixel_makes_a_tile_and_those_around_it_different)
{
    at::Tensor mask = at::zeros({384, 384});
    mask[200][200] = 1;
    const TileMap tiles = equal_tiles(mask, 32);
    EXPECT_EQ(tiles.place_of.size(), 2U);
    const TileMap near = with_equal_neighbours(tiles);
    EXPECT_EQ(near.place_of.size(), 18U); // nine places of the border, nine around the pixel
    EXPECT_EQ(near.counts[static_cast<std::size_t>(near.tile_at[6 * 12 + 6])], 1.F);
}

} // namespace sdmatte
