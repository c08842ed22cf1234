#include "batch/half_size.h"

#include "base/message.h"
#include "image/resize.h"
#include "matting/bind.h"
#include "matting/cut_out_steps.h"

#include <algorithm>
#include <utility>

namespace sdmatte {
namespace {

enum class MaskCodes { OnOff, Trimap };

SharedMask shrink_mask(const SharedMask& mask, Size size, MaskCodes kind)
{
    if (!mask)
        return nullptr;
    Raster<std::uint8_t> small = shrink(mask->view(), size);
    for (std::uint8_t& code : small.values())
        if (kind == MaskCodes::OnOff)
            code = code >= 128 ? 255 : 0;
        else if (code != 0 && code != 255)
            code = 128;
    return std::make_shared<const Raster<std::uint8_t>>(std::move(small));
}

Prompt shrink_prompt(const Prompt& prompt, Size from, Size to)
{
    Prompt small = prompt;
    const auto scaled = [](int place, int before, int after) {
        return static_cast<int>(std::int64_t{place} * after / before);
    };
    for (Point& point : small.points) {
        point.x = scaled(point.x, from.width, to.width);
        point.y = scaled(point.y, from.height, to.height);
    }
    for (Box& box : small.boxes) {
        box.x0 = std::min(scaled(box.x0, from.width, to.width), to.width - 1);
        box.y0 = std::min(scaled(box.y0, from.height, to.height), to.height - 1);
        box.x1 = std::max(box.x0 + 1, scaled(box.x1, from.width, to.width));
        box.y1 = std::max(box.y0 + 1, scaled(box.y1, from.height, to.height));
    }
    small.area = shrink_mask(prompt.area, to, MaskCodes::OnOff);
    small.seed_add = shrink_mask(prompt.seed_add, to, MaskCodes::OnOff);
    small.seed_erase = shrink_mask(prompt.seed_erase, to, MaskCodes::OnOff);
    small.trimap = shrink_mask(prompt.trimap, to, MaskCodes::Trimap);
    small.keep = nullptr; // they bind the result at its own size
    small.remove = nullptr;
    return small;
}

} // namespace

Result<Matte> find_matte_at_half_size(Engine& engine, const EngineColour& colour,
                                      const Prompt& prompt, const Progress& progress)
{
    const Size whole{colour.width(), colour.height()};
    const Size half{std::max(1, whole.width / 2), std::max(1, whole.height / 2)};
    const EngineColour small{std::make_shared<const Pixels>(shrink(colour, half))};
    auto matte = find_matte(engine, small, shrink_prompt(prompt, whole, half), progress);
    if (!matte)
        return matte;
    Raster<float> alpha = enlarge(matte->alpha->view(), whole);
    apply_keep_remove(alpha, prompt.keep, prompt.remove, progress);
    if (progress.is_cancelled())
        return cancelled();
    matte->alpha = std::make_shared<const Raster<float>>(std::move(alpha));
    matte->notices.push_back(message("batch", "Memory ran out, so the matte was found at half the "
                                              "photo's size: its edge is coarser."));
    return matte;
}

} // namespace sdmatte
