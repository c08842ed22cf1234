// The subject of a photo, found without any prompt.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <cstdint>

namespace sdmatte {

struct Subject {
    Raster<std::uint8_t> mask; // 255 on the subject, 0 elsewhere
    float confidence = 0;      // 0..1: how clearly something stands out
};

// `colour` height x width x 3 sRGB codes; `constraints` as for segment(), without Foreground: what
// the subject cannot be; or empty. A picture in which nothing stands out gives its inscribed
// ellipse with confidence 0. Errors: as segment().
Result<Subject> find_subject(RasterView<std::uint8_t> colour,
                             RasterView<std::uint8_t> constraints = {},
                             const Progress& progress = {});

} // namespace sdmatte
