// Alpha as the canvas shows it.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"
#include "image/resize.h"
#include "ui/canvas/pyramid.h"

namespace sdmatte::studio {

// One channel of codes 0..255. A preview may be smaller than the photo: it is kept as it is, and
// answers at the photo's size.
struct AlphaPyramid {
    Pyramid levels;
    Size photo;

    [[nodiscard]] bool has_photo_size() const
    {
        return levels.width() == photo.width && levels.height() == photo.height;
    }

    // 0..1 at a pixel of the photo; bilinear, edges repeat.
    [[nodiscard]] double alpha_at(int x, int y) const;
};

using SharedAlphaPyramid = std::shared_ptr<const AlphaPyramid>;

// On a worker thread. `alpha` is 0..1 in one channel, its codes rounded as an export of 8 bits
// does; `photo` is the size of the photo that it belongs to. `own_alpha`, the photo's, multiplies
// it, as in an export; null: opaque. Tiles that are the same in `like` are taken from there, and
// only what changed is computed. Errors: Resource, Cancelled.
Result<SharedAlphaPyramid> build_alpha_pyramid(RasterView<float> alpha, Size photo,
                                               const Pixels* own_alpha = nullptr,
                                               const Progress& progress = {},
                                               const AlphaPyramid* like = nullptr);

} // namespace sdmatte::studio
