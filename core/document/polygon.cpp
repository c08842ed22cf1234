#include "document/polygon.h"

#include <algorithm>
#include <cmath>
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
    mask.edit(area, [&](int y, int x0, int x1, std::uint8_t* codes) {
        const std::vector<Crossing>& row = rows[static_cast<std::size_t>(y - area.y0)];
        int winding = 0;
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            winding += row[i].change;
            const int first = std::max(row[i].x, x0);
            const int end = std::min(row[i + 1].x, x1);
            if (winding != 0 && first < end)
                std::fill(codes + (first - x0), codes + (end - x0), code);
        }
    });
}

} // namespace sdmatte
