// The closed-form matting Laplacian of Levin, Lischinski and Weiss (2008): within every 3x3
// window alpha is assumed to be an affine function of colour.
#pragma once

#include "image/engine_colour.h"
#include "matting/classical/band.h"
#include "matting/classical/stencil.h"

namespace sdmatte::classical {

// Added to the window's colour covariance (colours in 0..1): how much noise a window may have
// before alpha stops following it.
constexpr double laplacian_epsilon = 1e-7;

struct Laplacian {
    Stencil matrix; // among the band's pixels
    Field right;    // what the known foreground pixels add to the right-hand side
};

// `trimap` and `photo` have the size of `band`; codes as in band.h. Cost and memory follow the
// band: 104 bytes an unknown pixel. Incomplete, and of no use, once a stop is requested.
Laplacian make_laplacian(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                         const Band& band, const std::stop_token& stop = {});

} // namespace sdmatte::classical
