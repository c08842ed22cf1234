#include "matting/grow_prompt.h"

#include "image/resize.h"
#include "matting/classical/segmentation.h"
#include "prompt/constraints.h"
#include "prompt/validate.h"

#include <memory>
#include <utility>

namespace sdmatte {
namespace {

constexpr int growing_side = 1024; // long side of the picture that seeds are grown in

} // namespace

Result<FusedPrompt> grow_prompt(const Prompt& prompt, const EngineColour& photo, bool takes_points,
                                const Progress& progress)
{
    if (auto fits = check_prompt(prompt, photo.width(), photo.height()); !fits)
        return std::unexpected(fits.error());
    FusedPrompt fused = fuse(prompt, takes_points);
    if (!fused.needs_growing)
        return fused;
    const Size size = fit_long_side({photo.width(), photo.height()}, growing_side);
    auto mask = segment(
        shrink(photo, size),
        make_constraints(prompt, photo.width(), photo.height(), size.width, size.height), progress);
    if (!mask)
        return std::unexpected(mask.error());
    fused.mask = std::make_shared<const Raster<std::uint8_t>>(std::move(*mask));
    return fused;
}

} // namespace sdmatte
