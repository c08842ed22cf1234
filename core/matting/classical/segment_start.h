// Where the search for the object starts, at the coarsest size.
#pragma once

#include "base/progress.h"
#include "image/raster.h"
#include "matting/classical/segment_growth.h"
#include "matting/classical/segment_pyramid.h"

#include <cstdint>

namespace sdmatte {

// From boxes or rough areas. A box is tried with several shares of it as background, its corners
// and what looks like the outside first; the candidate that fits the box best is taken.
SegmentStart start_from_area(const SegmentLevel& level, float smoothness, const Progress& progress);

// From points and strokes: extents of several sizes, by geodesic distance from the seeds, are
// each grown by cuts; the one that its edges and colours set apart best is taken.
SegmentStart start_from_seeds(const SegmentLevel& level, float smoothness,
                              const Progress& progress);

// From nothing positive: what stands out (find_saliency), less what is excluded.
SegmentStart start_from_saliency(const SegmentLevel& level);

} // namespace sdmatte
