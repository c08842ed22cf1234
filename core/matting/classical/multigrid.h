// Solves (matrix) x = right over the unknown band: conjugate gradients, preconditioned by one
// V-cycle of geometric multigrid with Galerkin coarse grids (bilinear interpolation, l1-Jacobi
// smoothing). Unlike an incomplete factorisation no pivot can break down: flat colour, bands one
// pixel wide and a picture without known pixels are solved alike.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "matting/classical/band.h"
#include "matting/classical/stencil.h"

#include <stop_token>
#include <vector>

namespace sdmatte::classical {

class Multigrid {
public:
    // `matrix` must be symmetric and positive definite and outlive this object. Once a stop is
    // requested all results are of no use, but come at once.
    Multigrid(const Band& band, const Stencil& matrix, std::stop_token stop = {});

    // One V-cycle from zero: out = M^-1 right on the band; returns right . out. The vector behind
    // `out` may change places with one of this object's.
    double precondition(const Field& right, Field& out);

private:
    struct Level {
        Band own_band;
        Stencil own_matrix;
        std::vector<float> inverse_diagonal; // of the l1 norm of each row
        Field right;
        Field solution;
        Field rest;
        const Band* band = nullptr;
        const Stencil* matrix = nullptr;
    };

    double cycle(std::size_t level, const Field& right, Field& out);

    std::vector<Level> levels_;
    std::stop_token stop_;
};

struct SolverLimits {
    double tolerance = 1e-3; // of the preconditioned residual's norm, against that of x = 0
    int iterations = 200;
};

// Improves `x` in place, which must be zero outside the band; returns the number of iterations.
// Errors: Cancelled.
Result<int> solve(const Band& band, const Stencil& matrix, const Field& right, Field& x,
                  const SolverLimits& limits, const Progress& progress);

} // namespace sdmatte::classical
