#include "document/polygon.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace sdmatte {
namespace {

struct Crossing {
    int x = 0;      // the first pixel whose centre is not left of the edge
    int change = 0; // of the winding number from there on
};

// Where the polygon's edges cross the line of centres of each row, first row y0.
std::vector<std::vector<Crossing>> crossings_of(std::span<const Vertex> polygon, int width, int y0,
                                                int y1)
{
    std::vector<std::vector<Crossing>> rows(static_cast<std::size_t>(y1 - y0));
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Vertex& from = polygon[i];
        const Vertex& to = polygon[(i + 1) % polygon.size()];
        if (from.y == to.y)
            continue;
        const Vertex& top = from.y < to.y ? from : to;
        const Vertex& bottom = from.y < to.y ? to : from;
        // Centres with top.y <= y + 0.5 < bottom.y.
        const double first = std::max(std::ceil(top.y - 0.5), static_cast<double>(y0));
        const double end = std::min(std::ceil(bottom.y - 0.5), static_cast<double>(y1));
        const double slope = (bottom.x - top.x) / (bottom.y - top.y);
        for (double y = first; y < end; ++y) {
            const double x = std::ceil(top.x + (y + 0.5 - top.y) * slope - 0.5);
            rows[static_cast<std::size_t>(y) - static_cast<std::size_t>(y0)].push_back(
                {.x = static_cast<int>(std::clamp(x, 0.0, static_cast<double>(width))),
                 .change = &top == &from ? 1 : -1});
        }
    }
    return rows;
}

// Calls fill(first, end) for each run of pixels of [x0, x1) that lies inside.
template <class Fill>
void for_each_run(const std::vector<Crossing>& row, int x0, int x1, const Fill& fill)
{
    int winding = 0;
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        winding += row[i].change;
        const int first = std::max(row[i].x, x0);
        const int end = std::min(row[i + 1].x, x1);
        if (winding != 0 && first < end)
            fill(first, end);
    }
}

} // namespace

void fill_polygon(TileMask& mask, std::span<const Vertex> polygon, std::uint8_t code)
{
    if (polygon.size() < 3)
        return;
    const auto [left, right] = std::ranges::minmax(polygon, {}, &Vertex::x);
    const auto [top, bottom] = std::ranges::minmax(polygon, {}, &Vertex::y);
    const auto edge = [](double position, int limit) {
        return static_cast<int>(std::clamp(position, 0.0, static_cast<double>(limit)));
    };
    const PixelRect area{.x0 = edge(std::floor(left.x), mask.width()),
                         .y0 = edge(std::floor(top.y), mask.height()),
                         .x1 = edge(std::ceil(right.x), mask.width()),
                         .y1 = edge(std::ceil(bottom.y), mask.height())};
    if (area.is_empty())
        return;
    auto rows = crossings_of(polygon, mask.width(), area.y0, area.y1);
    for (auto& row : rows)
        std::ranges::sort(row, {}, &Crossing::x);
    constexpr int side = TileMask::tile_side;
    std::vector<TileMask::TilePlace> full;
    for (int ty = area.y0 / side; ty <= (area.y1 - 1) / side; ++ty) {
        for (int tx = area.x0 / side; tx <= (area.x1 - 1) / side; ++tx) {
            const PixelRect tile{.x0 = tx * side,
                                 .y0 = ty * side,
                                 .x1 = std::min((tx + 1) * side, mask.width()),
                                 .y1 = std::min((ty + 1) * side, mask.height())};
            const int y0 = std::max(tile.y0, area.y0);
            const int y1 = std::min(tile.y1, area.y1);
            std::int64_t inside = 0;
            for (int y = y0; y < y1; ++y)
                for_each_run(rows[static_cast<std::size_t>(y - area.y0)], tile.x0, tile.x1,
                             [&](int first, int end) { inside += end - first; });
            if (inside == std::int64_t{tile.x1 - tile.x0} * (tile.y1 - tile.y0)) {
                full.push_back({tx, ty});
                continue;
            }
            if (inside == 0)
                continue;
            mask.edit({tile.x0, y0, tile.x1, y1}, [&](int y, int x0, int x1, std::uint8_t* codes) {
                for_each_run(rows[static_cast<std::size_t>(y - area.y0)], x0, x1,
                             [&](int first, int end) {
                                 std::fill(codes + (first - x0), codes + (end - x0), code);
                             });
            });
        }
    }
    if (!full.empty())
        mask.fill_tiles(full, code);
}

} // namespace sdmatte
