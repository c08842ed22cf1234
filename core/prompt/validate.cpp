#include "prompt/validate.h"

#include "base/message.h"

#include <array>
#include <string>
#include <utility>

namespace sdmatte {
namespace {

std::string as_text(const Box& box)
{
    return message("prompt", "%1,%2,%3,%4", box.x0, box.y0, box.x1, box.y1);
}

Result<void> check_box(const Box& box, int width, int height)
{
    if (box.x1 < box.x0 || box.y1 < box.y0)
        return input_error(message("prompt",
                                   "The box %1 is reversed: give its left, top, right and bottom "
                                   "edge in this order.",
                                   as_text(box)));
    if (box.x1 == box.x0 || box.y1 == box.y0)
        return input_error(
            message("prompt",
                    "The box %1 is empty: its right and bottom edges must lie beyond "
                    "its left and top edges.",
                    as_text(box)));
    if (box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height)
        return input_error(message("prompt",
                                   "The box %1 reaches outside the photo, which has %2 x %3 "
                                   "pixels: keep it inside 0,0,%2,%3.",
                                   as_text(box), width, height));
    return {};
}

Result<void> check_point(const Point& point, int width, int height)
{
    if (point.x < 0 || point.y < 0 || point.x >= width || point.y >= height)
        return input_error(message("prompt",
                                   "The point %1,%2 lies outside the photo, which has %3 x %4 "
                                   "pixels: columns count from 0 to %5, rows from 0 to %6.",
                                   point.x, point.y, width, height, width - 1, height - 1));
    return {};
}

} // namespace

Result<void> check_prompt(const Prompt& prompt, int width, int height)
{
    for (const Box& box : prompt.boxes)
        if (auto fits = check_box(box, width, height); !fits)
            return fits;
    for (const Point& point : prompt.points)
        if (auto fits = check_point(point, width, height); !fits)
            return fits;

    const std::array<std::pair<const SharedMask*, std::string>, 6> masks{{
        {&prompt.area, message("prompt", "mask")},
        {&prompt.seed_add, message("prompt", "layer of adding strokes")},
        {&prompt.seed_erase, message("prompt", "layer of erasing strokes")},
        {&prompt.trimap, message("prompt", "trimap")},
        {&prompt.keep, message("prompt", "keep mask")},
        {&prompt.remove, message("prompt", "remove mask")},
    }};
    for (const auto& [mask, name] : masks)
        if (*mask && ((*mask)->width() != width || (*mask)->height() != height))
            return input_error(message("prompt",
                                       "The %1 has %2 x %3 pixels and the photo %4 x %5: both must "
                                       "have the same size.",
                                       name, (*mask)->width(), (*mask)->height(), width, height));
    return {};
}

} // namespace sdmatte
