// How strongly each unknown pixel is drawn to the alpha that its colour suggests. Where the
// Laplacian alone agrees with the colours of a whole neighbourhood it interpolates better than
// any sample, and the data term all but vanishes; where the two disagree the Laplacian has
// leaked across weak edges, and the colours decide.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "matting/classical/band.h"
#include "matting/classical/colour_sampling.h"

#include <vector>

namespace sdmatte::classical {

// The energy's sum over unknown pixels of weight * (alpha - target)^2; an entry each.
struct DataTerm {
    std::vector<float> target; // 0..1
    std::vector<float> weight;
    std::vector<float> start; // a good first guess: the Laplacian where it is trusted
};

// `propagated`: the Laplacian's own solution at the search picture's size, known pixels
// included; `band`: the unknown pixels of `photo`. Errors: Cancelled.
Result<DataTerm> make_data_term(const SearchPicture& search, const Raster<float>& propagated,
                                const EngineColour& photo, const Band& band,
                                const Progress& progress);

} // namespace sdmatte::classical
