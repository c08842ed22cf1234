#include "matting/sdmatte/visual_prompt.h"

#include "matting/sdmatte/network_square.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <algorithm>

namespace sdmatte {

at::Tensor image_tensor(const EngineColour& photo, int side)
{
    Raster<float> square = network_square(photo, side);
    const at::Tensor pixels = at::from_blob(square.data(), {side, side, 3}, at::kFloat);
    return pixels.permute({2, 0, 1}).unsqueeze(0).contiguous().mul_(2).sub_(1);
}

VisualPrompt visual_prompt(const NetworkPrompt& prompt, bool is_transparent)
{
    const int side = prompt.mask.width();
    VisualPrompt result;
    result.mask = at::empty({side, side}, at::kFloat);
    std::ranges::copy(prompt.mask.values(), result.mask.data_ptr<float>());
    result.coordinates.assign(prompt.coordinates.begin(), prompt.coordinates.end());
    result.is_points = prompt.kind == PromptKind::Point;
    result.masks_attention = prompt.kind == PromptKind::Point || prompt.kind == PromptKind::Box
                             || prompt.kind == PromptKind::Mask;
    result.is_transparent = is_transparent;
    return result;
}

} // namespace sdmatte
