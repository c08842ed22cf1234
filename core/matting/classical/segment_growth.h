// Candidates for the object at the coarsest size, and which of them is set apart best.
#pragma once

#include "image/raster.h"
#include "matting/classical/segment_pyramid.h"

#include <cstdint>

namespace sdmatte {

struct SegmentStart {
    Raster<std::uint8_t> labels; // 255 object, 0 background
    Raster<float> prior;         // evidence for the object from its place alone; may be empty
};

inline constexpr float no_object = -100; // the score of a candidate of one label only

struct Growth {
    SegmentStart start; // its labels after a few cuts
    float score = 0;    // about 0..3; candidates compare by it
};

// Colour models and cuts in turn, three times, from the start's labels; the score says how well
// colours tell the two sides apart and how much of the outline lies on edges.
Growth grow(const SegmentLevel& level, SegmentStart start, float smoothness, float contrast);

} // namespace sdmatte
