// Where alpha is not 0 in a file.
#pragma once

#include "image/target_format.h"

namespace sdmatte {

// As the content_frame() of write.h; `own_alpha`, of alpha's size, is multiplied in, null: none.
std::optional<PixelFrame> content_frame(RasterView<float> alpha, const Pixels* own_alpha,
                                        TargetKind kind, int bits);

} // namespace sdmatte
