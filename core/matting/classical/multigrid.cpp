#include "matting/classical/multigrid.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace sdmatte::classical {
namespace {

constexpr std::size_t coarsest_count = 64;
constexpr int coarsest_sweeps = 24;

// Of the l1-Jacobi sweeps, which converge for every symmetric positive definite matrix below 2.
constexpr float relaxation = 1.6F;

std::vector<float> inverse_l1_diagonal(const Stencil& matrix, std::size_t count)
{
    std::vector<float> result(count, 0.F);
    for (const std::vector<float>& entry : matrix.entries) {
        for (std::size_t i = 0; i < count; ++i)
            result[i] += std::abs(entry[i]);
    }
    for (float& value : result)
        value = relaxation / std::max(value, 1e-12F);
    return result;
}

// Coarse pixel (X, Y) stands at fine pixel (2X, 2Y) and reaches the eight around it.
Band coarsen(const Band& fine)
{
    const int width = fine.width / 2 + 1;
    const int height = fine.height / 2 + 1;
    Raster<std::uint8_t> is_on(width, height);
    for (int y = 0; y < fine.height; ++y) {
        for (const Run& run : fine.row(y)) {
            for (int row = y / 2; row <= (y + 1) / 2; ++row)
                std::fill(is_on.row(row) + run.x0 / 2, is_on.row(row) + run.x1 / 2 + 1, 1);
        }
    }
    return make_band(width, height, [&](int x, int y) { return is_on.at(x, y) != 0; });
}

// Numbers of the unknown pixels among columns [first, last) of one row, -1 where known.
class NumberedRow {
public:
    NumberedRow(const Band& band, int y, int first, int last)
        : first_(first)
        , numbers_(static_cast<std::size_t>(last - first), -1)
    {
        if (y < 0 || y >= band.height)
            return;
        const std::span<const Run> runs = band.row(y);
        auto run = std::ranges::lower_bound(runs, first + 1, {}, &Run::x1);
        for (; run != runs.end() && run->x0 < last; ++run) {
            for (int x = std::max(run->x0, first); x < std::min(run->x1, last); ++x)
                numbers_[static_cast<std::size_t>(x - first)] =
                    static_cast<std::ptrdiff_t>(run->first) + x - run->x0;
        }
    }

    [[nodiscard]] std::ptrdiff_t at(int x) const
    {
        return numbers_[static_cast<std::size_t>(x - first_)];
    }

private:
    int first_;
    std::vector<std::ptrdiff_t> numbers_;
};

// Where one entry of a fine row goes: up to four entries of the coarse stencil, with weights.
struct Target {
    std::uint8_t entry = stencil_centre;
    float weight = 0;
};
using Targets = std::array<Target, 4>;

// For the nine fine pixels around a coarse one, by row and column, and each of their entries.
using ScatterTable = std::array<std::array<Targets, stencil_size>, 9>;

ScatterTable make_scatter_table()
{
    // Of the two coarse neighbours of a fine offset, which is the same one twice when even.
    const auto parent = [](int offset, int which) {
        const bool is_odd = offset % 2 != 0;
        const int left = (offset + 4) / 2 - 2;
        return std::pair{is_odd ? left + which : left, 0.5F};
    };
    ScatterTable table{};
    for (int from = 0; from < 9; ++from) {
        const int dx = from % 3 - 1;
        const int dy = from / 3 - 1;
        const float own_weight = (dx == 0 ? 1.F : 0.5F) * (dy == 0 ? 1.F : 0.5F);
        for (int k = 0; k < stencil_size; ++k) {
            Targets& targets = table[static_cast<std::size_t>(from)][static_cast<std::size_t>(k)];
            for (int which = 0; which < 4; ++which) {
                const auto [x, wx] = parent(dx + k % stencil_side - stencil_radius, which % 2);
                const auto [y, wy] = parent(dy + k / stencil_side - stencil_radius, which / 2);
                const int entry = (y + stencil_radius) * stencil_side + x + stencil_radius;
                targets[static_cast<std::size_t>(which)] = {
                    .entry = static_cast<std::uint8_t>(entry), .weight = own_weight * wx * wy};
            }
        }
    }
    return table;
}

// P^T * fine * P, P bilinear interpolation onto the fine band.
Stencil galerkin(const Band& fine_band, const Stencil& fine, const Band& coarse_band,
                 const std::stop_token& stop)
{
    static const ScatterTable table = make_scatter_table();
    Stencil coarse(coarse_band.count);
    for_each_run(
        coarse_band,
        [&](int cy, const Run& run) {
            const int first = 2 * run.x0 - 1;
            const int last = 2 * run.x1;
            const std::array rows{NumberedRow(fine_band, 2 * cy - 1, first, last),
                                  NumberedRow(fine_band, 2 * cy, first, last),
                                  NumberedRow(fine_band, 2 * cy + 1, first, last)};
            for (int cx = run.x0; cx < run.x1; ++cx) {
                std::array<float, stencil_size> sums{};
                for (std::size_t from = 0; from < 9; ++from) {
                    const int x = 2 * cx + static_cast<int>(from % 3) - 1;
                    const std::ptrdiff_t i = rows[from / 3].at(x);
                    if (i < 0)
                        continue;
                    for (std::size_t k = 0; k < stencil_size; ++k) {
                        const float entry = fine.entries[k][static_cast<std::size_t>(i)];
                        for (const Target& target : table[from][k])
                            sums[target.entry] += target.weight * entry;
                    }
                }
                const std::size_t number = run.first + static_cast<std::size_t>(cx - run.x0);
                for (std::size_t k = 0; k < stencil_size; ++k)
                    coarse.entries[k][number] = sums[k];
            }
        },
        stop);
    return coarse;
}

void restrict_to(const Band& coarse_band, const Field& fine, Field& coarse)
{
    for_each_run(coarse_band, [&](int cy, const Run& run) {
        const float* above = fine.row(2 * cy - 1);
        const float* here = fine.row(2 * cy);
        const float* below = fine.row(2 * cy + 1);
        float* out = coarse.row(cy);
        const auto sum = [](const float* row, int x) {
            return 0.5F * (row[x - 1] + row[x + 1]) + row[x];
        };
        for (int cx = run.x0; cx < run.x1; ++cx)
            out[cx] = sum(here, 2 * cx) + 0.5F * (sum(above, 2 * cx) + sum(below, 2 * cx));
    });
}

void add_interpolated(const Band& fine_band, const Field& coarse, Field& fine)
{
    for_each_run(fine_band, [&](int y, const Run& run) {
        const float* above = coarse.row(y / 2);
        const float* below = coarse.row((y + 1) / 2);
        float* out = fine.row(y);
        for (int x = run.x0; x < run.x1; ++x) {
            const int left = x / 2;
            const int right = (x + 1) / 2;
            out[x] += 0.25F * (above[left] + above[right] + below[left] + below[right]);
        }
    });
}

// out = inverse diagonal * right: the first Jacobi sweep from zero.
void scale(const Band& band, const std::vector<float>& inverse_diagonal, const Field& right,
           Field& out)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* values = right.row(y) + run.x0;
        const float* weights = inverse_diagonal.data() + run.first;
        float* target = out.row(y) + run.x0;
        for (int i = 0; i < run.x1 - run.x0; ++i)
            target[i] = weights[i] * values[i];
    });
}

// x += step * direction, rest -= step * image.
void advance(const Band& band, float step, const Field& direction, const Field& image, Field& x,
             Field& rest)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* d = direction.row(y);
        const float* a = image.row(y);
        float* solution = x.row(y);
        float* left = rest.row(y);
        for (int i = run.x0; i < run.x1; ++i) {
            solution[i] += step * d[i];
            left[i] -= step * a[i];
        }
    });
}

// target = source + factor * target.
void scale_and_add(const Band& band, float factor, const Field& source, Field& target)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* values = source.row(y);
        float* sums = target.row(y);
        for (int x = run.x0; x < run.x1; ++x)
            sums[x] = values[x] + factor * sums[x];
    });
}

} // namespace

Multigrid::Multigrid(const Band& band, const Stencil& matrix, std::stop_token stop)
    : stop_(std::move(stop))
{
    levels_.reserve(32); // levels point into each other, so they must not move
    const Band* fine_band = &band;
    const Stencil* fine_matrix = &matrix;
    while (true) {
        Level& level = levels_.emplace_back();
        if (levels_.size() > 1) {
            level.own_band = coarsen(*fine_band);
            level.own_matrix = galerkin(*fine_band, *fine_matrix, level.own_band, stop_);
            fine_band = &level.own_band;
            fine_matrix = &level.own_matrix;
            level.right = Field(fine_band->width, fine_band->height);
            level.solution = Field(fine_band->width, fine_band->height);
        }
        level.band = fine_band;
        level.matrix = fine_matrix;
        level.inverse_diagonal = inverse_l1_diagonal(*fine_matrix, fine_band->count);
        level.rest = Field(fine_band->width, fine_band->height);
        const bool is_small =
            fine_band->count <= coarsest_count || (fine_band->width <= 2 && fine_band->height <= 2);
        if (is_small || levels_.size() == 32)
            return;
    }
}

double Multigrid::precondition(const Field& right, Field& out)
{
    return cycle(0, right, out);
}

double Multigrid::cycle(std::size_t number, const Field& right, Field& out)
{
    if (stop_.stop_requested())
        return 0;
    Level& level = levels_[number];
    double product = 0;
    const auto sweep = [&] {
        product = relax(*level.band, *level.matrix, level.inverse_diagonal, right, out, level.rest);
        std::swap(out, level.rest);
    };
    scale(*level.band, level.inverse_diagonal, right, out);
    if (number + 1 == levels_.size()) {
        for (int i = 1; i < coarsest_sweeps; ++i)
            sweep();
        return product;
    }
    residual(*level.band, *level.matrix, right, out, level.rest);
    Level& coarse = levels_[number + 1];
    restrict_to(*coarse.band, level.rest, coarse.right);
    cycle(number + 1, coarse.right, coarse.solution);
    if (stop_.stop_requested())
        return 0;
    add_interpolated(*level.band, coarse.solution, out);
    sweep();
    return product;
}

Result<int> solve(const Band& band, const Stencil& matrix, const Field& right, Field& x,
                  const SolverLimits& limits, const Progress& progress)
{
    if (band.count == 0)
        return 0;
    Multigrid multigrid(band, matrix, progress.stop_token());
    Field rest(band.width, band.height);
    Field direction(band.width, band.height);
    Field preconditioned(band.width, band.height);
    Field image(band.width, band.height);

    const double full = multigrid.precondition(right, preconditioned); // the norm at x = 0
    residual(band, matrix, right, x, rest);
    double norm = multigrid.precondition(rest, preconditioned);
    const double goal = std::max(full, norm) * limits.tolerance * limits.tolerance;
    scale_and_add(band, 0.F, preconditioned, direction);
    const double start = norm;
    double furthest = 0;
    for (int iteration = 0; iteration < limits.iterations; ++iteration) {
        if (progress.is_cancelled())
            return cancelled();
        if (!(norm > goal) || !std::isfinite(norm))
            return iteration;
        // The residual falls by a roughly constant factor an iteration; now and then it rises.
        furthest = std::max(furthest, std::log(start / norm) / std::log(start / goal));
        progress.report(static_cast<float>(furthest));
        const double curvature = multiply(band, matrix, direction, image);
        if (!(curvature > 0))
            return iteration; // rounding has eaten what was left
        const auto step = static_cast<float>(norm / curvature);
        advance(band, step, direction, image, x, rest);
        const double next = multigrid.precondition(rest, preconditioned);
        scale_and_add(band, static_cast<float>(next / norm), preconditioned, direction);
        norm = next;
    }
    return limits.iterations;
}

} // namespace sdmatte::classical
