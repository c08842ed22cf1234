#include "evaluation/gradient_error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>
#include <vector>

namespace sdmatte {
namespace {

constexpr int reach = 4; // ceil(sigma * sqrt(-2 ln(sqrt(2 pi) sigma 0.01)))
constexpr int taps = 2 * reach + 1;

using Kernel = std::array<float, taps>;

// The two factors of the 9 x 9 kernel; their product has the L2 norm 1.
struct Kernels {
    Kernel smooth{};
    Kernel slope{};
};

Kernels make_kernels()
{
    constexpr double sigma = 1.4;
    std::array<double, taps> smooth{};
    std::array<double, taps> slope{};
    double smooth_power = 0;
    double slope_power = 0;
    for (int i = 0; i < taps; ++i) {
        const double x = i - reach;
        smooth[i] =
            std::exp(-x * x / (2 * sigma * sigma)) / (sigma * std::sqrt(2 * std::numbers::pi));
        slope[i] = -x * smooth[i] / (sigma * sigma);
        smooth_power += smooth[i] * smooth[i];
        slope_power += slope[i] * slope[i];
    }
    Kernels kernels;
    for (int i = 0; i < taps; ++i) {
        kernels.smooth[i] = static_cast<float>(smooth[i] / std::sqrt(smooth_power));
        kernels.slope[i] = static_cast<float>(slope[i] / std::sqrt(slope_power));
    }
    return kernels;
}

// Magnitudes of the gradient, row after row; each row of the picture is filtered along x once.
class GradientRows {
public:
    GradientRows(RasterView<float> alpha, const Kernels& kernels, int first_row)
        : alpha_(alpha)
        , kernels_(kernels)
        , bordered_(static_cast<std::size_t>(alpha.width()) + 2 * reach)
        , next_(first_row - reach)
    {
        for (Filtered& row : rows_)
            row = {std::vector<float>(alpha.width()), std::vector<float>(alpha.width())};
        for (int i = 0; i < taps - 1; ++i)
            take_row();
    }

    void next(std::span<float> magnitude)
    {
        take_row();
        std::array<const float*, taps> smooth{};
        std::array<const float*, taps> slope{};
        for (int i = 0; i < taps; ++i) {
            const Filtered& row = rows_[(oldest_ + i) % taps];
            smooth[i] = row.smooth.data();
            slope[i] = row.slope.data();
        }
        for (std::size_t x = 0; x < magnitude.size(); ++x) {
            float along_x = 0;
            float along_y = 0;
            for (int i = 0; i < taps; ++i) {
                along_x += kernels_.smooth[i] * slope[i][x];
                along_y += kernels_.slope[i] * smooth[i][x];
            }
            magnitude[x] = std::sqrt(along_x * along_x + along_y * along_y);
        }
    }

private:
    struct Filtered { // along x
        std::vector<float> smooth;
        std::vector<float> slope;
    };

    void take_row()
    {
        const int width = alpha_.width();
        const float* row = alpha_.row(std::clamp(next_, 0, alpha_.height() - 1));
        std::fill_n(bordered_.begin(), reach, row[0]);
        std::copy_n(row, width, bordered_.begin() + reach);
        std::fill_n(bordered_.end() - reach, reach, row[width - 1]);
        Filtered& filtered = rows_[oldest_];
        for (int x = 0; x < width; ++x) {
            float smooth = 0;
            float slope = 0;
            for (int i = 0; i < taps; ++i) {
                smooth += kernels_.smooth[i] * bordered_[x + i];
                slope += kernels_.slope[i] * bordered_[x + i];
            }
            filtered.smooth[x] = smooth;
            filtered.slope[x] = slope;
        }
        oldest_ = (oldest_ + 1) % taps;
        ++next_;
    }

    RasterView<float> alpha_;
    const Kernels& kernels_;
    std::vector<float> bordered_; // a row with its border
    std::array<Filtered, taps> rows_;
    int oldest_ = 0; // of rows_
    int next_ = 0;   // row of the picture that take_row() reads; may lie outside
};

ErrorSum rows_error(RasterView<float> prediction, RasterView<float> truth,
                    RasterView<std::uint8_t> trimap, const Kernels& kernels, int first, int last)
{
    GradientRows of_prediction(prediction, kernels, first);
    GradientRows of_truth(truth, kernels, first);
    const int width = truth.width();
    std::vector<float> predicted(width);
    std::vector<float> true_ones(width);
    ErrorSum sum;
    for (int y = first; y < last; ++y) {
        of_prediction.next(predicted);
        of_truth.next(true_ones);
        for (int x = 0; x < width; ++x) {
            const float difference = predicted[x] - true_ones[x];
            predicted[x] = difference * difference;
        }
        sum += row_sum(predicted, trimap, y);
    }
    return sum;
}

} // namespace

ErrorSum gradient_error(RasterView<float> prediction, RasterView<float> truth,
                        RasterView<std::uint8_t> trimap, const Progress& progress)
{
    const Kernels kernels = make_kernels();
    return sum_of_parts(truth.height(), [&](int first, int last) {
        return progress.is_cancelled()
                   ? ErrorSum{}
                   : rows_error(prediction, truth, trimap, kernels, first, last);
    });
}

} // namespace sdmatte
