#include "prompt/from_alpha.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

struct Component {
    std::size_t area = 0;
    Box box{}; // the maximum is the last index
};

// The 4-connected component of (x, y), its pixels marked as visited.
Component fill_component(RasterView<float> alpha, Raster<std::uint8_t>& visited, int x, int y)
{
    Component component{.box = {x, y, x, y}};
    std::vector<std::pair<int, int>> open{{x, y}};
    visited.at(x, y) = 1;
    while (!open.empty()) {
        const auto [column, row] = open.back();
        open.pop_back();
        ++component.area;
        Box& box = component.box;
        box = {std::min(box.x0, column), std::min(box.y0, row), std::max(box.x1, column),
               std::max(box.y1, row)};
        const std::pair<int, int> neighbours[] = {
            {column - 1, row}, {column + 1, row}, {column, row - 1}, {column, row + 1}};
        for (const auto& [next_x, next_y] : neighbours) {
            if (next_x < 0 || next_y < 0 || next_x >= alpha.width() || next_y >= alpha.height()
                || visited.at(next_x, next_y) != 0 || !(alpha.at(next_x, next_y) > 0))
                continue;
            visited.at(next_x, next_y) = 1;
            open.emplace_back(next_x, next_y);
        }
    }
    return component;
}

} // namespace

std::optional<Box> box_from_alpha(RasterView<float> alpha)
{
    Raster<std::uint8_t> visited(alpha.width(), alpha.height());
    Component largest;
    std::size_t second_area = 0;
    std::optional<Box> all;
    for (int y = 0; y < alpha.height(); ++y)
        for (int x = 0; x < alpha.width(); ++x) {
            if (visited.at(x, y) != 0 || !(alpha.at(x, y) > 0))
                continue;
            const Component component = fill_component(alpha, visited, x, y);
            const Box& box = component.box;
            all = all ? Box{std::min(all->x0, box.x0), std::min(all->y0, box.y0),
                            std::max(all->x1, box.x1), std::max(all->y1, box.y1)}
                      : box;
            second_area = std::max(second_area, std::min(component.area, largest.area));
            if (component.area > largest.area)
                largest = component;
        }
    if (second_area > 0 && largest.area >= 10 * second_area)
        return largest.box;
    return all;
}

} // namespace sdmatte
