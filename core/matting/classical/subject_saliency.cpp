#include "matting/classical/subject_saliency.h"

#include "matting/classical/segment_mixture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

namespace sdmatte {
namespace {

constexpr int barrier_passes = 4;
constexpr float centre_spread = 0.45F; // of the picture's sides

// Raster-scan passes in alternating directions; a path's cost is the range of values along it.
class BarrierDistance {
public:
    BarrierDistance(RasterView<float> lab, int channel)
        : width_(lab.width())
        , height_(lab.height())
        , value_(lab.width(), lab.height())
        , low_(lab.width(), lab.height())
        , high_(lab.width(), lab.height())
        , distance_(lab.width(), lab.height(), 1, std::numeric_limits<float>::max())
    {
        for (int y = 0; y < height_; ++y) {
            for (int x = 0; x < width_; ++x) {
                value_.at(x, y) = lab.at(x, y, channel);
                low_.at(x, y) = high_.at(x, y) = value_.at(x, y);
                if (x == 0 || y == 0 || x == width_ - 1 || y == height_ - 1)
                    distance_.at(x, y) = 0;
            }
        }
    }

    void pass_forward()
    {
        for (int y = 1; y < height_ - 1; ++y) {
            for (int x = 1; x < width_ - 1; ++x) {
                relax(x, y, x - 1, y);
                relax(x, y, x, y - 1);
            }
        }
    }

    void pass_backward()
    {
        for (int y = height_ - 2; y > 0; --y) {
            for (int x = width_ - 2; x > 0; --x) {
                relax(x, y, x + 1, y);
                relax(x, y, x, y + 1);
            }
        }
    }

    float at(int x, int y) const { return distance_.at(x, y); }

private:
    void relax(int x, int y, int from_x, int from_y)
    {
        const float low = std::min(low_.at(from_x, from_y), value_.at(x, y));
        const float high = std::max(high_.at(from_x, from_y), value_.at(x, y));
        if (high - low >= distance_.at(x, y))
            return;
        distance_.at(x, y) = high - low;
        low_.at(x, y) = low;
        high_.at(x, y) = high;
    }

    int width_;
    int height_;
    Raster<float> value_;
    Raster<float> low_;
    Raster<float> high_;
    Raster<float> distance_;
};

Raster<float> barrier_distance(RasterView<float> lab)
{
    Raster<float> sum(lab.width(), lab.height());
    for (int channel = 0; channel < 3; ++channel) {
        BarrierDistance distance(lab, channel);
        for (int pass = 0; pass < barrier_passes; ++pass) {
            if (pass % 2 == 0)
                distance.pass_forward();
            else
                distance.pass_backward();
        }
        for (int y = 0; y < lab.height(); ++y) {
            for (int x = 0; x < lab.width(); ++x)
                sum.at(x, y) += distance.at(x, y);
        }
    }
    return sum;
}

Lab colour_at(RasterView<float> lab, int x, int y)
{
    return {lab.at(x, y, 0), lab.at(x, y, 1), lab.at(x, y, 2)};
}

// The four sides are modelled apart and the most surprised one is left out: the object may
// touch one side of the picture.
Raster<float> border_surprise(RasterView<float> lab)
{
    const int depth = std::max(1, std::min(lab.width(), lab.height()) / 16);
    std::array<std::vector<Lab>, 4> sides;
    for (int y = 0; y < lab.height(); ++y) {
        for (int x = 0; x < lab.width(); ++x) {
            const Lab colour = colour_at(lab, x, y);
            if (x < depth)
                sides[0].push_back(colour);
            if (x >= lab.width() - depth)
                sides[1].push_back(colour);
            if (y < depth)
                sides[2].push_back(colour);
            if (y >= lab.height() - depth)
                sides[3].push_back(colour);
        }
    }
    std::array<ColourMixture, 4> models;
    std::ranges::transform(sides, models.begin(),
                           [](const std::vector<Lab>& side) { return fit_mixture(side, 3); });
    Raster<float> result(lab.width(), lab.height());
    for (int y = 0; y < lab.height(); ++y) {
        for (int x = 0; x < lab.width(); ++x) {
            std::array<float, 4> values{};
            std::ranges::transform(models, values.begin(), [&](const ColourMixture& model) {
                return surprise(model, colour_at(lab, x, y));
            });
            std::ranges::sort(values);
            result.at(x, y) = (values[0] + values[1] + values[2]) / 3;
        }
    }
    return result;
}

void stretch(Raster<float>& values)
{
    const auto [low, high] = std::ranges::minmax_element(values.values());
    const float offset = *low;
    const float range = *high - *low;
    for (float& value : values.values())
        value = range > 0.5F ? (value - offset) / range : 0.0F;
}

} // namespace

Raster<float> find_saliency(RasterView<float> lab)
{
    Raster<float> saliency = barrier_distance(lab);
    Raster<float> contrast = border_surprise(lab);
    stretch(saliency);
    stretch(contrast);
    for (int y = 0; y < lab.height(); ++y) {
        const float v = (static_cast<float>(y) + 0.5F) / static_cast<float>(lab.height()) - 0.5F;
        for (int x = 0; x < lab.width(); ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / static_cast<float>(lab.width()) - 0.5F;
            const float centred = std::exp(-(u * u + v * v) / (2 * centre_spread * centre_spread));
            saliency.at(x, y) = (saliency.at(x, y) + contrast.at(x, y)) * centred;
        }
    }
    cv::Mat pixels(saliency.height(), saliency.width(), CV_32F, saliency.data());
    cv::GaussianBlur(pixels, pixels, {}, 1.0 + std::max(lab.width(), lab.height()) / 100.0);
    const float most = *std::ranges::max_element(saliency.values());
    for (float& value : saliency.values())
        value = most > 0 ? value / most : 0.0F;
    return saliency;
}

} // namespace sdmatte
