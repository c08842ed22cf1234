#include "network/mask_encoder.h"

#include "network/autoencoder_kl.h"
#include "network/autoencoder_tiny.h"
#include "network/convolution.h"
#include "network/layers.h"
#include "network/normed.h"
#include "network/tile_map.h"

#include <ATen/TensorOperators.h>

namespace sdmatte {
namespace {

// What a tile of 32 pixels becomes depends on 19 pixels around it (the tiny encoder: 25) up to the
// end of the second level, on 43 (61) up to that of the third: on its neighbours, and on theirs.
constexpr std::int64_t tile_side = 32;

// With more kinds of tiles than this share of their places it does not pay.
constexpr double largest_share = 0.7;

// The tiles that differ themselves or in those around them, and in those around these.
struct Tiles {
    TileMap near;
    TileMap far;
    bool pays = false;
};

Tiles tiles_of(const at::Tensor& mask)
{
    Tiles tiles{.near = with_equal_neighbours(equal_tiles(mask, tile_side)), .far = {}};
    tiles.far = with_equal_neighbours(tiles.near);
    tiles.pays = static_cast<double>(tiles.far.place_of.size())
                 <= largest_share * static_cast<double>(tiles.far.tile_at.size());
    return tiles;
}

// The whole mask in -1..1, in all three colours.
at::Tensor picture_of_mask(const at::Tensor& mask, const at::TensorOptions& options)
{
    return (mask * 2 - 1)
        .expand({1, 3, mask.size(0), mask.size(1)})
        .to(options)
        .contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor tile_conv(const Weights& w, const at::Tensor& x, const TileMap& map)
{
    return conv_inside(w, with_halo(x, map, 1, 1));
}

at::Tensor tile_conv(const Weights& w, const Normed& x, const TileMap& map)
{
    return tile_conv(w, x.rows(0, x.x.size(2)), map);
}

Normed tile_norm(const Weights& w, const at::Tensor& x, const TileMap& map)
{
    return normed(w, x, kl_norm_eps, {}, map.counts);
}

at::Tensor resnet(const Weights& w, const at::Tensor& x, const TileMap& map)
{
    const at::Tensor h = tile_conv(w["conv1"], tile_norm(w["norm1"], x, map), map);
    at::Tensor sum = tile_conv(w["conv2"], tile_norm(w["norm2"], h, map), map);
    sum.add_(w.has("conv_shortcut.weight") ? conv_inside(w["conv_shortcut"], x) : x);
    return w.output(sum);
}

at::Tensor down_block(const Weights& w, at::Tensor x, const TileMap& map)
{
    for (int i = 0; i < 2; ++i)
        x = resnet(w.at("resnets", i), x, map);
    x = conv_inside(w["downsamplers.0.conv"], with_halo(x, map, 0, 1), 2);
    return w.output(x);
}

at::Tensor tiny_block(const Weights& w, const at::Tensor& x, const TileMap& map)
{
    at::Tensor h = relu(tile_conv(w["conv.0"], x, map));
    h = relu(tile_conv(w["conv.2"], h, map));
    h = tile_conv(w["conv.4"], h, map);
    return w.output(relu(h.add_(x)));
}

at::Tensor tiny_blocks(const Weights& w, at::Tensor x, int first, int last, const TileMap& map)
{
    for (int i = first; i <= last; ++i)
        x = tiny_block(w.at("layers", i), x, map);
    return x;
}

} // namespace

at::Tensor encode_mask_kl(const Weights& w, const at::Tensor& mask)
{
    const Weights encoder = w["encoder"];
    const at::TensorOptions options = encoder.tensor("conv_in.weight").options();
    const auto [near, far, pays] = tiles_of(mask);
    if (!pays)
        return encode_kl(w, picture_of_mask(mask, options));
    at::Tensor x = cut_out(picture_of_mask(mask, options), near);
    x = tile_conv(encoder["conv_in"], x, near);
    x = down_block(encoder.at("down_blocks", 0), x, near);
    x = down_block(encoder.at("down_blocks", 1), x, near);
    x = told_apart(x, near, far);
    x = down_block(encoder.at("down_blocks", 2), x, far);
    return encode_kl_from_last_level(w, laid_out(x, far));
}

at::Tensor encode_mask_tiny(const Weights& w, const at::Tensor& mask)
{
    const Weights encoder = w["encoder"];
    const at::TensorOptions options = encoder.tensor("layers.0.weight").options();
    const auto [near, far, pays] = tiles_of(mask);
    if (!pays)
        return encode_tiny(w, picture_of_mask(mask, options));
    at::Tensor x = to_first_layer(cut_out(picture_of_mask(mask, options), near));
    x = tile_conv(encoder["layers.0"], x, near);
    x = tiny_blocks(encoder, x, 1, 1, near);
    x = conv_inside(encoder["layers.2"], with_halo(x, near, 1, 0), 2);
    x = tiny_blocks(encoder, x, 3, 5, near);
    x = told_apart(x, near, far);
    x = conv_inside(encoder["layers.6"], with_halo(x, far, 1, 0), 2);
    x = tiny_blocks(encoder, x, 7, 9, far);
    return encode_tiny_from_third_level(w, laid_out(x, far));
}

} // namespace sdmatte
