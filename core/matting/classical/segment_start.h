// Where the search for the object starts, at the coarsest size.
#pragma once

#include "base/progress.h"
#include "image/raster.h"
#include "matting/classical/segment_pyramid.h"

#include <cstdint>

namespace sdmatte {

struct SegmentStart {
    Raster<std::uint8_t> labels; // 255 object, 0 background
    Raster<float> prior;         // evidence for the object from its place alone; may be empty
};

// From boxes or rough areas: everything that is not background; corners of a box are doubted.
SegmentStart start_from_area(const SegmentLevel& level);

// From points and strokes: extents of several sizes, by geodesic distance from the seeds, are
// each grown by cuts; the one that its edges and colours set apart best is taken.
SegmentStart start_from_seeds(const SegmentLevel& level, float smoothness,
                              const Progress& progress);

// From nothing positive: what stands out (find_saliency), less what is excluded.
SegmentStart start_from_saliency(const SegmentLevel& level);

} // namespace sdmatte
