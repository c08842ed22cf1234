#include "matting/detail/lines.h"

#include "base/parallel.h"
#include "matting/classical/colour_covariance.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::detail {
namespace {

constexpr int fits = 3;
constexpr float missed_by = 0.1F; // alpha so far from its line counts half
constexpr float typical_unexplained = 2e-3F;

constexpr int window_side = 2 * window_radius + 1;
constexpr float window_deviation = 1.2F;

using Weights = std::array<float, static_cast<std::size_t>(window_side) * window_side>;

const Weights& window_weights()
{
    static const Weights weights = [] {
        Weights result{};
        for (int dy = -window_radius, i = 0; dy <= window_radius; ++dy)
            for (int dx = -window_radius; dx <= window_radius; ++dx)
                result[static_cast<std::size_t>(i++)] =
                    std::exp(-static_cast<float>(dx * dx + dy * dy)
                             / (2 * window_deviation * window_deviation));
        return result;
    }();
    return weights;
}

// Calls body(x, y) for every pixel that is to be fitted.
template <class Body>
bool for_each_fit(const Raster<std::uint8_t>& is_fit, const Progress& progress, const Body& body)
{
    parallel_for(0, is_fit.height(), 4, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y)
            for (int x = 0; x < is_fit.width(); ++x)
                if (is_fit.at(x, y) != 0)
                    body(x, y);
    });
    return !progress.is_cancelled();
}

// Calls body(i, j, weight) for every pixel of the window around (x, y) that is in the picture.
template <class Body>
void for_each_of_window(int width, int height, int x, int y, const Body& body)
{
    const Weights& weights = window_weights();
    for (int j = std::max(y - window_radius, 0); j <= std::min(y + window_radius, height - 1);
         ++j) {
        const float* row = weights.data() + (j - y + window_radius) * window_side + window_radius;
        for (int i = std::max(x - window_radius, 0); i <= std::min(x + window_radius, width - 1);
             ++i)
            body(i, j, row[i - x]);
    }
}

} // namespace

float window_weight(int dx, int dy)
{
    return window_weights()[static_cast<std::size_t>((dy + window_radius) * window_side + dx
                                                     + window_radius)];
}

LineFit::Line LineFit::line(float noise) const
{
    if (weight_ < 1e-3F)
        return {.factors = {0, 0, 0, alpha_}, .variance = 0, .unexplained = 1};
    const double share = 1.0 / weight_;
    std::array<double, 4> mean{};
    for (std::size_t i = 0; i < 4; ++i)
        mean[i] = sums_[i] * share;
    const auto covariance = [&](std::size_t at, std::size_t i, std::size_t j) {
        return products_[at] * share - mean[i] * mean[j];
    };
    const std::array<double, 3> with_alpha{covariance(3, 0, 3), covariance(6, 1, 3),
                                           covariance(8, 2, 3)};
    const classical::ColourCovariance c = classical::inverted(
        {covariance(0, 0, 0) + noise, covariance(1, 0, 1), covariance(2, 0, 2),
         covariance(4, 1, 1) + noise, covariance(5, 1, 2), covariance(7, 2, 2) + noise});
    const double r = c[0] * with_alpha[0] + c[1] * with_alpha[1] + c[2] * with_alpha[2];
    const double g = c[1] * with_alpha[0] + c[3] * with_alpha[1] + c[4] * with_alpha[2];
    const double b = c[2] * with_alpha[0] + c[4] * with_alpha[1] + c[5] * with_alpha[2];
    const double offset =
        alpha_ + mean[3] - r * (red_ + mean[0]) - g * (green_ + mean[1]) - b * (blue_ + mean[2]);
    const double variance = std::max(covariance(9, 3, 3), 0.0);
    const double explained = r * with_alpha[0] + g * with_alpha[1] + b * with_alpha[2];
    return {.factors = {static_cast<float>(r), static_cast<float>(g), static_cast<float>(b),
                        static_cast<float>(offset)},
            .variance = static_cast<float>(variance),
            .unexplained = static_cast<float>(std::max(variance - explained, 0.0))};
}

Result<Lines> fit_lines(const Raster<float>& colour, const Raster<float>& alpha,
                        Raster<float> trust, const Raster<std::uint8_t>& is_fit, float noise,
                        const Progress& progress)
{
    const int width = alpha.width();
    const int height = alpha.height();
    const Raster<float> first_trust = trust.clone();
    Raster<float> own(width, height, 5); // each window's line, and what it leaves unexplained
    Lines lines{.factors = Raster<float>(width, height, 4),
                .unexplained = Raster<float>(width, height, 1, 1.F)};
    for (int round = 0; round < fits; ++round) {
        const auto fit = [&](int x, int y) {
            LineFit sums(&colour.at(x, y), alpha.at(x, y));
            for_each_of_window(width, height, x, y, [&](int i, int j, float weight) {
                sums.add(&colour.at(i, j), alpha.at(i, j), weight * trust.at(i, j));
            });
            const LineFit::Line line = sums.line(noise);
            std::ranges::copy(line.factors, &own.at(x, y));
            own.at(x, y, 4) = line.unexplained;
        };
        if (!for_each_fit(is_fit, progress, fit))
            return cancelled();
        const auto average = [&](int x, int y) {
            std::array<float, 5> sums{};
            float total = 0;
            for_each_of_window(width, height, x, y, [&](int i, int j, float weight) {
                if (is_fit.at(i, j) == 0)
                    return;
                const float* line = &own.at(i, j);
                weight /= line[4] + typical_unexplained;
                for (std::size_t k = 0; k < 5; ++k)
                    sums[k] += weight * line[k];
                total += weight;
            });
            float* factors = &lines.factors.at(x, y);
            for (std::size_t k = 0; k < 4; ++k)
                factors[k] = sums[k] / total;
            lines.unexplained.at(x, y) = sums[4] / total;
        };
        if (!for_each_fit(is_fit, progress, average))
            return cancelled();
        progress.report(static_cast<float>(round + 1) / fits);
        if (round + 1 == fits)
            break;
        for_each_fit(is_fit, progress, [&](int x, int y) {
            const float* f = &lines.factors.at(x, y);
            const float* c = &colour.at(x, y);
            const float miss =
                (alpha.at(x, y) - f[0] * c[0] - f[1] * c[1] - f[2] * c[2] - f[3]) / missed_by;
            trust.at(x, y) = first_trust.at(x, y) / (1 + miss * miss);
        });
    }
    return lines;
}

} // namespace sdmatte::detail
