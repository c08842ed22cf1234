// What colours alone say about alpha: for each unknown pixel, pairs of known foreground and
// background colours that could have been mixed to its colour, and known colours that it equals.
// Pairs are gathered along rays and shared between neighbours (after Gastal and Oliveira, 2010),
// but instead of one best pair the mean and the variance over all good ones are kept, so that an
// ambiguous colour is known to be ambiguous.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "matting/classical/band.h"
#include "matting/classical/search_picture.h"

#include <array>
#include <vector>

namespace sdmatte::classical {

// Standard deviation of what separates equal colours: noise, compression (colours in 0..1).
constexpr float colour_noise = 0.02F;

// What mixtures say about one unknown pixel.
struct MixedEvidence {
    float alpha = 0.5F;   // mean over the plausible pairs
    float variance = 1.F; // and its variance
    float residual = 1.F; // squared distance of the colour to the best mixture
};

// What equal colours say: distances to the nearest known colours, in colour and (weakly) place.
struct PureEvidence {
    float to_foreground = 1.F;
    float to_background = 1.F;
};

// One entry for each unknown pixel of `band`, which belongs to the photo's own size.
// Errors: Cancelled.
Result<std::vector<MixedEvidence>> sample_mixtures(const SearchPicture& search,
                                                   const EngineColour& photo, const Band& band,
                                                   const Progress& progress);
Result<std::vector<PureEvidence>> match_known_colours(const SearchPicture& search,
                                                      const EngineColour& photo, const Band& band,
                                                      const Progress& progress);

} // namespace sdmatte::classical
