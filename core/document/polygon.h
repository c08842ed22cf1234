// Closed polygons into masks: what a lasso encloses.
#pragma once

#include "document/tile_mask.h"

#include <span>

namespace sdmatte {

struct Vertex { // photo coordinates: the pixel (x, y) covers x..x+1 and y..y+1
    double x = 0;
    double y = 0;

    bool operator==(const Vertex&) const = default;
};

// Sets the codes of all pixels whose centre lies inside the closed polygon, wherever it runs around
// them (non-zero winding: a lasso that crosses itself has no holes). A centre exactly on an edge
// belongs to the side where x or y is greater, so polygons that share an edge share no pixel.
// Fewer than three vertices enclose nothing. Throws std::bad_alloc.
void fill_polygon(TileMask& mask, std::span<const Vertex> polygon, std::uint8_t code);

} // namespace sdmatte
