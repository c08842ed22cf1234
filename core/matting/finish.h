// From an engine's alpha to what is shown and written: the last steps, the same for the studio
// and the command line, so that both write the same file.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"
#include "matting/edge.h"
#include "prompt/prompt.h"

#include <memory>

namespace sdmatte {

struct Finishing {
    EdgeAdjustment edge{};
    std::shared_ptr<const Raster<float>> plain{}; // Matte::plain; null: the alpha has no detail
    SharedMask keep{}; // alpha's size or null; bind the adjusted edge too, as in bind.h
    SharedMask remove{};
};

// Whether finish_alpha() gives back the alpha that it is given.
bool keeps_alpha(const Finishing& finishing);

// The engine's alpha (height x width x 1 in 0..1) with as much of its detail as is wanted, its
// edge adjusted; the same raster, not a copy, where that changes nothing. Errors: as adjust_edge().
Result<std::shared_ptr<const Raster<float>>>
finish_alpha(std::shared_ptr<const Raster<float>> alpha, const Finishing& finishing,
             const Progress& progress = {});

// The object's own colours under a finished alpha, `decontaminate` (0..1) of the way from the
// photo's; null at 0: the photo's. Size and depth of the photo. Errors: as estimate_foreground().
Result<std::shared_ptr<const Pixels>> finish_foreground(const Image& photo, RasterView<float> alpha,
                                                        float decontaminate,
                                                        const Progress& progress = {});

// What a file of alpha alone holds: the photo's own alpha, if it has one, multiplied in.
std::shared_ptr<const Raster<float>> whole_alpha(const Image& photo,
                                                 std::shared_ptr<const Raster<float>> alpha);

} // namespace sdmatte
