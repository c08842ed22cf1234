// Lines through colour space, fitted near each pixel: alpha = red * r + green * g + blue * b +
// offset. Where an object's and its background's colours hardly change, that is exact.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/raster.h"

#include <array>
#include <cstdint>

namespace sdmatte::detail {

inline constexpr int window_radius = 2; // pixels of the small alpha

// One window's sums, pixel by pixel; colours and alpha relative to the first pixel's.
class LineFit {
public:
    LineFit(const float* colour, float alpha)
        : red_(colour[0])
        , green_(colour[1])
        , blue_(colour[2])
        , alpha_(alpha)
    {
    }

    void add(const float* colour, float alpha, float weight)
    {
        const float r = colour[0] - red_;
        const float g = colour[1] - green_;
        const float b = colour[2] - blue_;
        const float a = alpha - alpha_;
        const std::array<float, 4> v{r, g, b, a};
        weight_ += weight;
        for (std::size_t i = 0, at = 0; i < 4; ++i) {
            const float w = weight * v[i];
            sums_[i] += w;
            for (std::size_t j = i; j < 4; ++j)
                products_[at++] += w * v[j];
        }
    }

    struct Line {
        std::array<float, 4> factors; // red, green, blue, offset
        float variance = 0;           // of alpha
        float unexplained = 0;        // of it, by the line
    };
    // `noise`: the variance of the colours that the line will be asked about.
    [[nodiscard]] Line line(float noise) const;

private:
    float red_;
    float green_;
    float blue_;
    float alpha_;
    float weight_ = 0;
    std::array<float, 4> sums_{};
    std::array<float, 10> products_{}; // rr rg rb ra gg gb ga bb ba aa
};

// How much a pixel of the window counts, dx and dy away from its middle.
float window_weight(int dx, int dy);

struct Lines {
    Raster<float> factors;     // height x width x 4: red, green, blue, offset
    Raster<float> unexplained; // variance of alpha that the lines near a pixel leave
};

// colour: height x width x 3; alpha, trust (how much a pixel counts) and is_fit: the same size.
// Fitted where is_fit is 1, three times, pixels that the last lines miss counting less and less;
// the lines of a window's pixels are averaged. Errors: Cancelled.
Result<Lines> fit_lines(const Raster<float>& colour, const Raster<float>& alpha,
                        Raster<float> trust, const Raster<std::uint8_t>& is_fit, float noise,
                        const Progress& progress);

} // namespace sdmatte::detail
