// The photo in screen colours, and the object's own colours, as the canvas shows them.
#pragma once

#include "image/engine_colour.h"
#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/pyramid.h"

namespace sdmatte::studio {

// Three channels of sRGB codes.
struct PhotoPyramid {
    Pyramid levels;

    [[nodiscard]] int width() const { return levels.width(); }
    [[nodiscard]] int height() const { return levels.height(); }
};

using SharedPhotoPyramid = std::shared_ptr<const PhotoPyramid>;

// On a worker thread. Level 0 is the photo's own pixels when they have 8 bits (shared, not
// copied); 16 bits are rounded to 8. Errors: Resource, Cancelled.
Result<SharedPhotoPyramid> build_photo_pyramid(const EngineColour& photo,
                                               const Progress& progress = {});

// The object's colours for the composed views (the photo's own where none are estimated): as
// above, but smaller levels average them weighted with `alpha`, so that no background shows at
// edges when the cut-out is seen smaller. Both must have the photo's size. Tiles that show nothing
// but `photo`, or nothing at all, are taken from there. Errors: Resource, Cancelled.
Result<SharedPhotoPyramid> build_foreground_pyramid(const EngineColour& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress = {},
                                                    const PhotoPyramid* photo = nullptr);

} // namespace sdmatte::studio
