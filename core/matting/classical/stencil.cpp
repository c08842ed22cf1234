#include "matting/classical/stencil.h"

#include <algorithm>
#include <experimental/simd>

namespace sdmatte::classical {
namespace {

constexpr int block = static_cast<int>(read_ahead);
using Block = std::array<float, read_ahead>;

using Lanes = std::experimental::native_simd<float>;
constexpr std::size_t vectors = read_ahead / Lanes::size();
static_assert(vectors * Lanes::size() == read_ahead);

// The rows of the matrix from unknown pixel `number`, at (x, y), times `in`; of the last block of
// a run some are dropped. Written with vectors because the compiler keeps the sums of the plain
// loop in memory.
Block product(const Stencil& matrix, std::size_t number, const Field& in, int x, int y)
{
    std::array<Lanes, vectors> sums{};
    for (int dy = 0; dy < stencil_side; ++dy) {
        const float* values = in.row(y + dy - stencil_radius) + x - stencil_radius;
        for (int dx = 0; dx < stencil_side; ++dx) {
            const auto k = static_cast<std::size_t>(dy * stencil_side + dx);
            const float* entry = matrix.entries[k].data() + number;
            for (std::size_t v = 0; v < vectors; ++v) {
                const std::size_t at = v * Lanes::size();
                sums[v] += Lanes(entry + at, std::experimental::element_aligned)
                           * Lanes(values + dx + at, std::experimental::element_aligned);
            }
        }
    }
    Block result;
    for (std::size_t v = 0; v < vectors; ++v)
        sums[v].copy_to(result.data() + v * Lanes::size(), std::experimental::element_aligned);
    return result;
}

// Calls use(product, offset into the run, pixels of it that count) for each block of a run.
template <class Use>
void for_each_block(const Stencil& matrix, const Field& in, int y, const Run& run, const Use& use)
{
    const int count = run.x1 - run.x0;
    for (int i = 0; i < count; i += block)
        use(product(matrix, run.first + static_cast<std::size_t>(i), in, run.x0 + i, y), i,
            std::min(block, count - i));
}

float dot(const float* a, const float* b, int count)
{
    float sum = 0;
    for (int i = 0; i < count; ++i)
        sum += a[i] * b[i];
    return sum;
}

} // namespace

Stencil::Stencil(std::size_t count)
{
    for (std::vector<float>& entry : entries)
        entry.assign(count + read_ahead, 0.F);
}

double multiply(const Band& band, const Stencil& matrix, const Field& in, Field& out)
{
    return sum_over_runs(band, [&](int y, const Run& run) {
        float* target = out.row(y) + run.x0;
        for_each_block(matrix, in, y, run, [&](const Block& sums, int from, int count) {
            std::copy_n(sums.begin(), count, target + from);
        });
        return double(dot(in.row(y) + run.x0, target, run.x1 - run.x0));
    });
}

void residual(const Band& band, const Stencil& matrix, const Field& right, const Field& in,
              Field& out)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* wanted = right.row(y) + run.x0;
        float* target = out.row(y) + run.x0;
        for_each_block(matrix, in, y, run, [&](const Block& sums, int from, int count) {
            for (int i = 0; i < count; ++i)
                target[from + i] = wanted[from + i] - sums[static_cast<std::size_t>(i)];
        });
    });
}

double relax(const Band& band, const Stencil& matrix, const std::vector<float>& weights,
             const Field& right, const Field& in, Field& out)
{
    return sum_over_runs(band, [&](int y, const Run& run) {
        const float* wanted = right.row(y) + run.x0;
        const float* present = in.row(y) + run.x0;
        const float* weight = weights.data() + run.first;
        float* target = out.row(y) + run.x0;
        for_each_block(matrix, in, y, run, [&](const Block& sums, int from, int count) {
            for (int i = from; i < from + count; ++i)
                target[i] =
                    present[i] + weight[i] * (wanted[i] - sums[static_cast<std::size_t>(i - from)]);
        });
        return double(dot(wanted, target, run.x1 - run.x0));
    });
}

} // namespace sdmatte::classical
