// Colour models of an object and of its background: mixtures of full Gaussians, as in GrabCut
// (Rother et al. 2004). Fitting draws no random numbers: the same colours give the same model.
#pragma once

#include <array>
#include <span>
#include <vector>

namespace sdmatte {

using Lab = std::array<float, 3>; // CIE L*a*b*, L in 0..100

struct ColourMixture {
    struct Part {
        Lab mean{};
        std::array<float, 6> whitening{}; // lower triangle, row by row: |W (c - mean)|^2
        float scale = 0;                  // weight / sqrt((2 pi)^3 det)
    };
    std::vector<Part> parts;
};

// At most `part_count` parts; clusters are split along their principal axis (Orchard and Bouman
// 1991) and then refined by k-means. No colours give a model without parts.
ColourMixture fit_mixture(std::span<const Lab> colours, int part_count);

// -log of the density at a colour, in 3.6 (a perfect match) .. 18; the upper end is reached by
// colours that the model has never seen, so no single pixel can outvote its surroundings.
float surprise(const ColourMixture& mixture, const Lab& colour);

} // namespace sdmatte
