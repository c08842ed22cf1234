#include "prompt/fuse.h"

#include "base/message.h"
#include "prompt/network_raster.h"

#include <algorithm>
#include <cstdint>
#include <memory>

namespace sdmatte {
namespace {

bool is_inside_area(const Prompt& prompt, const Point& point)
{
    return prompt.area->at(point.x, point.y) != 0
           && (!prompt.seed_erase || prompt.seed_erase->at(point.x, point.y) == 0);
}

SharedMask area_without_erased(const Prompt& prompt)
{
    if (!prompt.seed_erase)
        return prompt.area;
    Raster<std::uint8_t> mask = prompt.area->clone();
    for (int y = 0; y < mask.height(); ++y) {
        const std::uint8_t* erased = prompt.seed_erase->row(y);
        std::uint8_t* row = mask.row(y);
        for (int x = 0; x < mask.width(); ++x)
            row[x] = erased[x] != 0 ? 0 : row[x];
    }
    return std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
}

FusedPrompt fuse_trimap(const Prompt& prompt)
{
    FusedPrompt fused{.kind = PromptKind::Trimap, .mask = prompt.trimap};
    if (!prompt.points.empty() || !prompt.boxes.empty() || prompt.area || prompt.seed_add
        || prompt.seed_erase)
        fused.notices.push_back(message("prompt",
                                        "The trimap decides alone: the points, boxes and painted "
                                        "areas beside it have no effect."));
    return fused;
}

FusedPrompt grown()
{
    return {.kind = PromptKind::Mask, .needs_growing = true};
}

} // namespace

bool points_contradict_area(const Prompt& prompt)
{
    return prompt.area && std::ranges::any_of(prompt.points, [&](const Point& point) {
               return point.is_positive != is_inside_area(prompt, point);
           });
}

FusedPrompt fuse(const Prompt& prompt, bool takes_points)
{
    if (prompt.trimap)
        return fuse_trimap(prompt);
    if (prompt.area && !prompt.seed_add && !points_contradict_area(prompt)) {
        FusedPrompt fused{.kind = PromptKind::Mask, .mask = area_without_erased(prompt)};
        if (!prompt.boxes.empty())
            fused.notices.push_back(message("prompt",
                                            "The painted area or mask is used exactly as it is: "
                                            "the boxes beside it have no effect."));
        return fused;
    }
    if (prompt.area || prompt.seed_add || prompt.seed_erase)
        return grown();
    if (!prompt.boxes.empty()) {
        if (prompt.boxes.size() > 1 || !prompt.points.empty())
            return grown();
        return {.kind = PromptKind::Box, .box = prompt.boxes.front()};
    }
    if (!prompt.points.empty()) {
        const bool are_all_positive = std::ranges::all_of(prompt.points, &Point::is_positive);
        if (!are_all_positive || !takes_points || prompt.points.size() > max_network_points)
            return grown();
        return {.kind = PromptKind::Point, .points = prompt.points};
    }
    return {};
}

} // namespace sdmatte
