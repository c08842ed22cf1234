// The best pair of known colours for every second pixel of the search picture, found along rays.
#pragma once

#include "base/progress.h"
#include "matting/classical/colour_sampling.h"

namespace sdmatte::classical {

using Colour = std::array<float, 3>;

struct ColourPair {
    Colour foreground{};
    Colour background{};
    float cost = no_pair; // in squared standard deviations of the noise

    static constexpr float no_pair = 1e9F;
};

// `colour` as a mixture of two others.
struct Mixture {
    float alpha = 0;      // 0..1, the share of the foreground
    float residual = 0;   // squared distance that the mixture leaves
    float separation = 0; // squared distance of the two colours
};

Mixture mixing_alpha(const Colour& colour, const Colour& foreground, const Colour& background);

constexpr int pair_spacing = 2; // pixels of the search picture

// ceil(height / 2) x ceil(width / 2), row-major; without a pair where nothing is unknown or a
// ray meets no known pixel. Stops early, incomplete, when cancelled.
struct PairGrid {
    int width = 0;
    int height = 0;
    std::vector<ColourPair> pairs;
};

PairGrid find_pairs(const SearchPicture& search, const Progress& progress);

} // namespace sdmatte::classical
