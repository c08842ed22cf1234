// How far a pixel is from the seeds, along the path that crosses the least contrast.
#pragma once

#include "image/raster.h"
#include "matting/classical/segment_pyramid.h"

namespace sdmatte {

// Path length in Lab units plus a little per pixel; 0 on Foreground; paths do not pass
// Background, which is farther than all else. Without seeds everything is equally far.
Raster<float> geodesic_distance(const SegmentLevel& level);

} // namespace sdmatte
