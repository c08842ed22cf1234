// The four steps of the edge adjustments, each on one tile with its margin, in place. Within
// their reach of the tile's sides the results count only where the picture ends there too.
// Stopped, they leave the tile unfinished.
#pragma once

#include "image/raster.h"

#include <stop_token>

namespace sdmatte::edge {

// Islands, then holes, that fit in size x size pixels. Reach: 2 * size.
void remove_specks(Raster<float>& alpha, int size, const std::stop_token& stop);

// Greatest (distance > 0) or least value within the distance. Reach: its size, rounded up.
void shift(Raster<float>& alpha, float distance_px, const std::stop_token& stop);

// Gaussian blur, exact where alpha is constant. Reach: feather_radius().
void feather(Raster<float>& alpha, float deviation_px, const std::stop_token& stop);
int feather_radius(float deviation_px);

// Schlick's gain: a rational curve through (0, 0), (0.5, 0.5) and (1, 1). Reach: 0.
void steepen(Raster<float>& alpha, float contrast);

} // namespace sdmatte::edge
