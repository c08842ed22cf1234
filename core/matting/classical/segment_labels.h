// One step of the segmentation at one size: colour models from the present labels, then a cut.
#pragma once

#include "image/raster.h"
#include "matting/classical/segment_mixture.h"
#include "matting/classical/segment_pyramid.h"

#include <cstdint>

namespace sdmatte {

struct ColourModels {
    ColourMixture foreground;
    ColourMixture background;
};

// From every pixel's label, 255 foreground and 0 background.
ColourModels fit_models(const SegmentLevel& level, RasterView<std::uint8_t> labels);

// Cost of background minus cost of foreground of every free pixel, 0 elsewhere; positive is
// foreground. `prior` (same size) is added; an empty view adds nothing.
Raster<float> evidence_of(const SegmentLevel& level, RasterView<std::uint8_t> is_free,
                          const ColourModels& models, RasterView<float> prior);

// Labels that the hard constraints fix are set; returns which pixels remain free.
Raster<std::uint8_t> apply_constraints(RasterView<std::uint8_t> constraints,
                                       Raster<std::uint8_t>& labels);

// Foreground, or background, of every label: a picture that is all one thing.
bool is_one_label(RasterView<std::uint8_t> labels);

} // namespace sdmatte
