#include "evaluation/connectivity_error.h"

#include "evaluation/level_runs.h"

#include <cmath>

namespace sdmatte {
namespace {

constexpr float tolerance = 0.15F;

float phi(float alpha, float connected)
{
    const float distance = alpha - connected;
    return distance >= tolerance ? 1 - distance : 1.F;
}

} // namespace

ErrorSum connectivity_error(RasterView<float> prediction, RasterView<float> truth,
                            RasterView<std::uint8_t> trimap, const Progress& progress)
{
    const LevelRuns runs = find_level_runs(prediction, truth, progress);
    if (progress.is_cancelled())
        return {};
    const int width = truth.width();
    const std::vector<std::uint8_t> connected =
        connected_steps(runs, width, truth.height(), progress);
    if (progress.is_cancelled())
        return {};
    return sum_of_parts(truth.height(), [&](int first, int last) {
        std::vector<float> errors(width);
        ErrorSum sum;
        for (int y = first; y < last; ++y) {
            const float* predicted = prediction.row(y);
            const float* true_ones = truth.row(y);
            for (std::uint32_t run = runs.first_of_row[y]; run < runs.first_of_row[y + 1]; ++run) {
                const float step = steps[connected[run]];
                for (int x = runs.begin[run]; x < runs.end_of(run, y, width); ++x)
                    errors[x] = std::abs(phi(predicted[x], step) - phi(true_ones[x], step));
            }
            sum += row_sum(errors, trimap, y);
        }
        return sum;
    });
}

} // namespace sdmatte
