// What a network's alpha is like, made from the truth with every fault of one, and the two errors
// by which mattes are compared.
#pragma once

#include "image/raster.h"
#include "image/sample_random.h"
#include "matting/sdmatte/network_square.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

namespace sdmatte::testing {

struct Faults {
    int times_smaller = 4;
    float softness = 0.7F;       // standard deviation of the blur, small pixels
    float shift_x = 0.3F;        // to the right, small pixels
    float shift_y = 0.3F;        // down
    float noise = 2.F / 255;     // standard deviation, everywhere
    float wrong_of_band = 0.02F; // share of the soft pixels that become 0 or 1
    std::uint64_t seed = 1;
};

// value(x, y) for every pixel of the size.
template <class Value>
Raster<float> drawn(int width, int height, const Value& value)
{
    auto result = Raster<float>::uninitialised(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            result.at(x, y) = value(x, y);
    return result;
}

inline float at_or_beside(RasterView<float> values, int x, int y)
{
    return values.at(std::clamp(x, 0, values.width() - 1), std::clamp(y, 0, values.height() - 1));
}

// Correlated with `kernel` (odd length) along one axis; edges repeat.
inline Raster<float> filtered(RasterView<float> values, const std::vector<double>& kernel,
                              bool is_across)
{
    const int reach = static_cast<int>(kernel.size() / 2);
    return drawn(values.width(), values.height(), [&](int x, int y) {
        double sum = 0;
        for (int i = -reach; i <= reach; ++i)
            sum += kernel[static_cast<std::size_t>(i + reach)]
                   * at_or_beside(values, is_across ? x + i : x, is_across ? y : y + i);
        return static_cast<float>(sum);
    });
}

// Bell-shaped with deviation 1, by Box and Muller.
inline float normal(Random& random)
{
    const float radius = std::sqrt(-2 * std::log(1 - random.unit()));
    return radius * std::cos(2 * std::numbers::pi_v<float> * random.unit());
}

// The truth sampled down bilinearly (not averaged), blurred, moved, noisy, with wrong pixels.
inline Raster<float> degraded(RasterView<float> truth, const Faults& faults = {})
{
    const int width = std::max(1, truth.width() / faults.times_smaller);
    const int height = std::max(1, truth.height() / faults.times_smaller);
    Raster<float> alpha = alpha_at_photo_size(truth, {width, height});
    std::vector<double> bell;
    double sum = 0;
    for (int i = -4; i <= 4; ++i)
        sum += bell.emplace_back(std::exp(-i * i / (2.0 * faults.softness * faults.softness)));
    for (double& weight : bell)
        weight /= sum;
    alpha = filtered(filtered(alpha, bell, true), bell, false);
    const auto moved = [](double by) {
        return std::vector<double>{std::max(by, 0.0), 1 - std::abs(by), std::max(-by, 0.0)};
    };
    alpha = filtered(filtered(alpha, moved(faults.shift_x), true), moved(faults.shift_y), false);
    Random random(faults.seed);
    for (float& value : alpha.values()) {
        const bool is_soft = value > 0 && value < 1;
        value = std::clamp(value + faults.noise * normal(random), 0.F, 1.F);
        const bool is_wrong = random.unit() < faults.wrong_of_band;
        const float code = random.unit() < 0.5F ? 0.F : 1.F;
        if (is_soft && is_wrong)
            value = code;
    }
    return alpha;
}

// Sum of absolute differences, in thousands.
inline double sad(RasterView<float> alpha, RasterView<float> truth)
{
    double sum = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
        sum += std::abs(static_cast<double>(alpha.data()[i]) - truth.data()[i]);
    return sum / 1000;
}

// How steep alpha is: first derivatives of a Gaussian of deviation 1.4, their kernel of norm 1.
inline Raster<float> steepness(RasterView<float> alpha)
{
    constexpr double deviation = 1.4;
    constexpr int reach = 4;
    std::vector<double> bell;
    std::vector<double> slope;
    double bells = 0;
    double slopes = 0;
    for (int i = -reach; i <= reach; ++i) {
        bell.push_back(std::exp(-i * i / (2 * deviation * deviation)));
        slope.push_back(i * bell.back());
        bells += bell.back() * bell.back();
        slopes += slope.back() * slope.back();
    }
    for (double& weight : bell)
        weight /= std::sqrt(bells);
    for (double& weight : slope)
        weight /= std::sqrt(slopes);
    const Raster<float> x = filtered(filtered(alpha, slope, true), bell, false);
    const Raster<float> y = filtered(filtered(alpha, bell, true), slope, false);
    return drawn(alpha.width(), alpha.height(),
                 [&](int i, int j) { return std::hypot(x.at(i, j), y.at(i, j)); });
}

// The gradient error of Rhemann et al. (2009): squared differences of steepness, in thousands.
inline double grad(RasterView<float> alpha, RasterView<float> truth)
{
    const Raster<float> a = steepness(alpha);
    const Raster<float> b = steepness(truth);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a.data()[i]) - b.data()[i];
        sum += difference * difference;
    }
    return sum / 1000;
}

} // namespace sdmatte::testing
