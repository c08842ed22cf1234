// A symmetric matrix over the unknown band whose entries couple a pixel with its 5x5
// neighbourhood: what the matting Laplacian is on the photo, and what it stays on every coarser
// grid of the multigrid solver.
#pragma once

#include "matting/classical/band.h"

#include <array>
#include <vector>

namespace sdmatte::classical {

constexpr int stencil_radius = 2;
constexpr int stencil_side = 2 * stencil_radius + 1;
constexpr int stencil_size = stencil_side * stencil_side;
constexpr int stencil_centre = stencil_size / 2;

// Entry k = (dy + 2) * 5 + (dx + 2) of unknown pixel i couples it with the pixel at (+dx, +dy);
// couplings with known pixels are zero here (they stand in the right-hand side).
struct Stencil {
    std::array<std::vector<float>, stencil_size> entries; // band.count each, then read_ahead zeros

    explicit Stencil(std::size_t count = 0);
};

// Vectors below are fields that are zero outside of the band; sums do not depend on the number of
// threads.

// out = matrix * in on the band; returns in . out.
double multiply(const Band& band, const Stencil& matrix, const Field& in, Field& out);

// out = right - matrix * in on the band.
void residual(const Band& band, const Stencil& matrix, const Field& right, const Field& in,
              Field& out);

// A Jacobi sweep: out = in + weights * (right - matrix * in) on the band, `weights` by the
// pixels' numbers; returns right . out. `out` must be another field than `in`.
double relax(const Band& band, const Stencil& matrix, const std::vector<float>& weights,
             const Field& right, const Field& in, Field& out);

} // namespace sdmatte::classical
