#include "matting/classical/stencil.h"

#include <algorithm>

namespace sdmatte::classical {
namespace {

// sums[0..count) += matrix row * in, for the run's pixels, or -= with sign -1.
template <int sign>
void accumulate(const Stencil& matrix, const Field& in, int y, const Run& run, float* sums)
{
    const int count = run.x1 - run.x0;
    for (int dy = -stencil_radius; dy <= stencil_radius; ++dy) {
        const int k = (dy + stencil_radius) * stencil_side;
        const float* e0 = matrix.entries[static_cast<std::size_t>(k)].data() + run.first;
        const float* e1 = matrix.entries[static_cast<std::size_t>(k) + 1].data() + run.first;
        const float* e2 = matrix.entries[static_cast<std::size_t>(k) + 2].data() + run.first;
        const float* e3 = matrix.entries[static_cast<std::size_t>(k) + 3].data() + run.first;
        const float* e4 = matrix.entries[static_cast<std::size_t>(k) + 4].data() + run.first;
        const float* values = in.row(y + dy) + run.x0 - stencil_radius;
        for (int i = 0; i < count; ++i) {
            sums[i] += sign
                       * (e0[i] * values[i] + e1[i] * values[i + 1] + e2[i] * values[i + 2]
                          + e3[i] * values[i + 3] + e4[i] * values[i + 4]);
        }
    }
}

} // namespace

Stencil::Stencil(std::size_t count)
{
    for (std::vector<float>& entry : entries)
        entry.assign(count, 0.F);
}

void multiply(const Band& band, const Stencil& matrix, const Field& in, Field& out)
{
    for_each_run(band, [&](int y, const Run& run) {
        float* sums = out.row(y) + run.x0;
        std::fill(sums, sums + (run.x1 - run.x0), 0.F);
        accumulate<1>(matrix, in, y, run, sums);
    });
}

void residual(const Band& band, const Stencil& matrix, const Field& right, const Field& in,
              Field& out)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* values = right.row(y);
        float* sums = out.row(y) + run.x0;
        std::copy(values + run.x0, values + run.x1, sums);
        accumulate<-1>(matrix, in, y, run, sums);
    });
}

} // namespace sdmatte::classical
