// A picture of few different squares. The mask of a prompt is the same nearly everywhere: cut into
// tiles, most are equal, and so is what a convolution makes of them as long as their neighbours are
// equal too. Only one of each kind is computed.
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace sdmatte {

// Tiles lie in a square grid, row by row. Equal ones have one number.
struct TileMap {
    std::int64_t grid = 0;              // tiles a side
    std::vector<std::int64_t> tile_at;  // the number of the tile at each place
    std::vector<std::int64_t> place_of; // a place where each tile lies
    std::vector<float> counts;          // at how many places
};

// By what they show. `mask` is [S, S] fp32 on the processor, S a multiple of `tile_side`.
TileMap equal_tiles(const at::Tensor& mask, std::int64_t tile_side);

// Tiles are equal only where the eight around them are; beyond the picture is one kind more.
TileMap with_equal_neighbours(const TileMap& map);

// The tiles of a whole picture, [1, C, S, S], each once: [tiles, C, t, t].
at::Tensor cut_out(const at::Tensor& picture, const TileMap& map);

// Of pictures of tiles, [tiles, C, t, t], channels-last:
// the tiles of `to`, which tells more of them apart than `from` does;
at::Tensor told_apart(const at::Tensor& tiles, const TileMap& from, const TileMap& to);
// each with `before` pixels of its neighbours above and left and `after` below and right, zeros
// beyond the picture;
at::Tensor with_halo(const at::Tensor& tiles, const TileMap& map, std::int64_t before,
                     std::int64_t after);
// and the whole picture, [1, C, grid t, grid t].
at::Tensor laid_out(const at::Tensor& tiles, const TileMap& map);

} // namespace sdmatte
