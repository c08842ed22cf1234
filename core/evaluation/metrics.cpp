#include "evaluation/metrics.h"

#include "base/guarded.h"
#include "base/message.h"
#include "evaluation/connectivity_error.h"
#include "evaluation/gradient_error.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace sdmatte {
namespace {

// Sums over the whole picture or over the band alone.
struct Sums {
    double pixels = 0;
    double squared = 0;
    double absolute = 0;
    double gradient = 0;
    double connectivity = 0;
};

// |p - g| to a power of 1 or 2.
ErrorSum pixel_error(RasterView<float> prediction, RasterView<float> truth,
                     RasterView<std::uint8_t> trimap, int power)
{
    return sum_of_parts(truth.height(), [&](int first, int last) {
        std::vector<float> errors(truth.width());
        ErrorSum sum;
        for (int y = first; y < last; ++y) {
            for (int x = 0; x < truth.width(); ++x) {
                const float error = std::abs(prediction.row(y)[x] - truth.row(y)[x]);
                errors[x] = power == 2 ? error * error : error;
            }
            sum += row_sum(errors, trimap, y);
        }
        return sum;
    });
}

Metrics metrics_of(const Sums& sums)
{
    const double pixels = std::max(sums.pixels, 1.0);
    return {.mse = sums.squared / pixels,
            .mad = sums.absolute / pixels,
            .sad = sums.absolute / 1000,
            .grad = sums.gradient / 1000,
            .conn = sums.connectivity / 1000};
}

Result<Scores> scores_of_same_size(RasterView<float> prediction, RasterView<float> truth,
                                   RasterView<std::uint8_t> trimap, const Progress& progress)
{
    const ErrorSum squared = pixel_error(prediction, truth, trimap, 2);
    const ErrorSum absolute = pixel_error(prediction, truth, trimap, 1);
    progress.report(0.1F);
    const ErrorSum gradient = gradient_error(prediction, truth, trimap, progress);
    progress.report(0.5F);
    const ErrorSum connectivity = connectivity_error(prediction, truth, trimap, progress);
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);

    Scores scores{.whole = metrics_of({.pixels = static_cast<double>(truth.size()),
                                       .squared = squared.whole,
                                       .absolute = absolute.whole,
                                       .gradient = gradient.whole,
                                       .connectivity = connectivity.whole})};
    if (!trimap.is_empty()) {
        const std::span<const std::uint8_t> codes = trimap.values();
        const auto unknown = std::count(codes.begin(), codes.end(), unknown_code);
        scores.unknown = metrics_of({.pixels = static_cast<double>(unknown),
                                     .squared = squared.unknown,
                                     .absolute = absolute.unknown,
                                     .gradient = gradient.unknown,
                                     .connectivity = connectivity.unknown});
    }
    return scores;
}

} // namespace

Result<Scores> score_alpha(RasterView<float> prediction, RasterView<float> truth,
                           RasterView<std::uint8_t> trimap, const Progress& progress)
{
    const auto has_size_of_truth = [&](int width, int height, int channels) {
        return width == truth.width() && height == truth.height() && channels == 1;
    };
    if (!has_size_of_truth(prediction.width(), prediction.height(), prediction.channels()))
        return input_error(message("evaluation",
                                   "The matte has %1 x %2 pixels, the truth %3 x %4: only pictures "
                                   "of one size can be compared.",
                                   prediction.width(), prediction.height(), truth.width(),
                                   truth.height()));
    if (!trimap.is_empty()
        && !has_size_of_truth(trimap.width(), trimap.height(), trimap.channels()))
        return input_error(
            message("evaluation",
                    "The trimap has %1 x %2 pixels, the truth %3 x %4: only pictures "
                    "of one size can be compared.",
                    trimap.width(), trimap.height(), truth.width(), truth.height()));
    return guarded([&] { return scores_of_same_size(prediction, truth, trimap, progress); });
}

} // namespace sdmatte
