#include "network/tile_map.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace sdmatte {
namespace {

// Numbers the places by their keys, in the order in which they first occur.
template <class Key, class KeyAt>
TileMap numbered(std::int64_t grid, const KeyAt& key_at)
{
    TileMap map{.grid = grid, .tile_at = {}, .place_of = {}, .counts = {}};
    std::map<Key, std::int64_t> numbers;
    for (std::int64_t place = 0; place < grid * grid; ++place) {
        const auto next = static_cast<std::int64_t>(numbers.size());
        const auto [found, is_new] = numbers.try_emplace(key_at(place), next);
        if (is_new) {
            map.place_of.push_back(place);
            map.counts.push_back(0);
        }
        map.tile_at.push_back(found->second);
        ++map.counts[static_cast<std::size_t>(found->second)];
    }
    return map;
}

// The number of the tile `down` and `right` of a place; `outside` beyond the picture.
std::int64_t neighbour(const TileMap& map, std::int64_t place, std::int64_t down,
                       std::int64_t right, std::int64_t outside)
{
    const std::int64_t y = place / map.grid + down;
    const std::int64_t x = place % map.grid + right;
    const bool is_inside = y >= 0 && x >= 0 && y < map.grid && x < map.grid;
    return is_inside ? map.tile_at[static_cast<std::size_t>(y * map.grid + x)] : outside;
}

at::Tensor index_of(const std::vector<std::int64_t>& numbers)
{
    const at::Tensor index = at::empty({static_cast<std::int64_t>(numbers.size())}, at::kLong);
    std::ranges::copy(numbers, index.mutable_data_ptr<std::int64_t>());
    return index;
}

// Of one direction: which pixels of a neighbour are read, and where they go.
struct Strip {
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::int64_t length = 0;
};

Strip strip(std::int64_t direction, std::int64_t side, std::int64_t before, std::int64_t after)
{
    if (direction < 0)
        return {.from = side - before, .to = 0, .length = before};
    if (direction == 0)
        return {.from = 0, .to = before, .length = side};
    return {.from = 0, .to = before + side, .length = after};
}

} // namespace

TileMap equal_tiles(const at::Tensor& mask, std::int64_t tile_side)
{
    const at::Tensor values = mask.contiguous();
    const auto* data = reinterpret_cast<const char*>(values.const_data_ptr<float>());
    const std::int64_t side = values.size(0);
    const std::int64_t grid = side / tile_side;
    return numbered<std::string>(grid, [&](std::int64_t place) {
        std::string content;
        for (std::int64_t row = 0; row < tile_side; ++row) {
            const std::int64_t y = place / grid * tile_side + row;
            const std::int64_t first = y * side + place % grid * tile_side;
            content.append(data + first * std::int64_t{sizeof(float)},
                           static_cast<std::size_t>(tile_side) * sizeof(float));
        }
        return content;
    });
}

TileMap with_equal_neighbours(const TileMap& map)
{
    return numbered<std::array<std::int64_t, 9>>(map.grid, [&](std::int64_t place) {
        std::array<std::int64_t, 9> around{};
        for (std::int64_t i = 0; i < 9; ++i)
            around[static_cast<std::size_t>(i)] = neighbour(map, place, i / 3 - 1, i % 3 - 1, -1);
        return around;
    });
}

at::Tensor cut_out(const at::Tensor& picture, const TileMap& map)
{
    const std::int64_t side = picture.size(2) / map.grid;
    return picture.permute({0, 2, 3, 1})
        .view({map.grid, side, map.grid, side, picture.size(1)})
        .transpose(1, 2)
        .reshape({map.grid * map.grid, side, side, picture.size(1)})
        .index_select(0, index_of(map.place_of))
        .permute({0, 3, 1, 2});
}

at::Tensor told_apart(const at::Tensor& tiles, const TileMap& from, const TileMap& to)
{
    std::vector<std::int64_t> numbers;
    for (const std::int64_t place : to.place_of)
        numbers.push_back(from.tile_at[static_cast<std::size_t>(place)]);
    return tiles.index_select(0, index_of(numbers)).contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor with_halo(const at::Tensor& tiles, const TileMap& map, std::int64_t before,
                     std::int64_t after)
{
    const std::int64_t count = tiles.size(0);
    const std::int64_t side = tiles.size(2);
    const std::int64_t larger = side + before + after;
    const at::Tensor result =
        at::empty({count, tiles.size(1), larger, larger},
                  tiles.options().memory_format(at::MemoryFormat::ChannelsLast));
    for (std::int64_t down = -1; down <= 1; ++down)
        for (std::int64_t right = -1; right <= 1; ++right) {
            const Strip rows = strip(down, side, before, after);
            const Strip columns = strip(right, side, before, after);
            if (rows.length == 0 || columns.length == 0)
                continue;
            const at::Tensor part =
                tiles.narrow(2, rows.from, rows.length).narrow(3, columns.from, columns.length);
            const at::Tensor target =
                result.narrow(2, rows.to, rows.length).narrow(3, columns.to, columns.length);
            if (down == 0 && right == 0) {
                target.copy_(part);
                continue;
            }
            std::vector<std::int64_t> numbers;
            for (const std::int64_t place : map.place_of)
                numbers.push_back(neighbour(map, place, down, right, count));
            const at::Tensor beyond =
                at::zeros({1, part.size(1), part.size(2), part.size(3)}, part.options());
            target.copy_(at::cat({part, beyond}, 0).index_select(0, index_of(numbers)));
        }
    return result;
}

at::Tensor laid_out(const at::Tensor& tiles, const TileMap& map)
{
    const std::int64_t side = tiles.size(2);
    return tiles.permute({0, 2, 3, 1})
        .index_select(0, index_of(map.tile_at))
        .view({map.grid, map.grid, side, side, tiles.size(1)})
        .transpose(1, 2)
        .reshape({1, map.grid * side, map.grid * side, tiles.size(1)})
        .permute({0, 3, 1, 2});
}

} // namespace sdmatte
