#include "matting/classical/alpha_upsampling.h"

#include "base/parallel.h"
#include "matting/classical/colour_covariance.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <thread>
#include <vector>

namespace sdmatte::classical {
namespace {

constexpr int window_radius = 2;    // small pixels
constexpr double smoothness = 1e-4; // added to the colours' variance: flatter where colours agree
constexpr int rows_a_band = 16;     // small rows

// alpha = red * r + green * g + blue * b + offset, near one small pixel.
using LinearModel = std::array<float, 4>;

LinearModel fit(const SearchPicture& small, const Raster<float>& alpha, int x, int y)
{
    std::array<double, 3> mean{};
    ColourCovariance c{};
    std::array<double, 3> with_alpha{};
    double alpha_mean = 0;
    double count = 0;
    for (int j = std::max(y - window_radius, 0);
         j <= std::min(y + window_radius, alpha.height() - 1); ++j) {
        for (int i = std::max(x - window_radius, 0);
             i <= std::min(x + window_radius, alpha.width() - 1); ++i) {
            const float* p = small.colour.row(j) + std::ptrdiff_t{3} * i;
            const double r = p[0];
            const double g = p[1];
            const double b = p[2];
            const double a = alpha.at(i, j);
            mean[0] += r;
            mean[1] += g;
            mean[2] += b;
            c[0] += r * r;
            c[1] += r * g;
            c[2] += r * b;
            c[3] += g * g;
            c[4] += g * b;
            c[5] += b * b;
            with_alpha[0] += r * a;
            with_alpha[1] += g * a;
            with_alpha[2] += b * a;
            alpha_mean += a;
            ++count;
        }
    }
    for (double& value : mean)
        value /= count;
    alpha_mean /= count;
    c[0] = c[0] / count - mean[0] * mean[0] + smoothness;
    c[1] = c[1] / count - mean[0] * mean[1];
    c[2] = c[2] / count - mean[0] * mean[2];
    c[3] = c[3] / count - mean[1] * mean[1] + smoothness;
    c[4] = c[4] / count - mean[1] * mean[2];
    c[5] = c[5] / count - mean[2] * mean[2] + smoothness;
    for (std::size_t i = 0; i < 3; ++i)
        with_alpha[i] = with_alpha[i] / count - mean[i] * alpha_mean;
    const ColourCovariance i = inverted(c);
    const double red = i[0] * with_alpha[0] + i[1] * with_alpha[1] + i[2] * with_alpha[2];
    const double green = i[1] * with_alpha[0] + i[3] * with_alpha[1] + i[4] * with_alpha[2];
    const double blue = i[2] * with_alpha[0] + i[4] * with_alpha[1] + i[5] * with_alpha[2];
    const double offset = alpha_mean - red * mean[0] - green * mean[1] - blue * mean[2];
    return {static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue),
            static_cast<float>(offset)};
}

// The models of some small rows, fitted where the photo asks for them.
class ModelRows {
public:
    ModelRows(const SearchPicture& small, const Raster<float>& alpha, int first, int last)
        : small_(small)
        , alpha_(alpha)
        , first_(first)
        , models_(static_cast<std::size_t>(last - first) * static_cast<std::size_t>(alpha.width()))
        , is_fitted_(models_.size(), false)
    {
    }

    const LinearModel& at(int x, int y)
    {
        const std::size_t i =
            static_cast<std::size_t>(y - first_) * static_cast<std::size_t>(alpha_.width())
            + static_cast<std::size_t>(x);
        if (!is_fitted_[i]) {
            models_[i] = fit(small_, alpha_, x, y);
            is_fitted_[i] = true;
        }
        return models_[i];
    }

private:
    const SearchPicture& small_;
    const Raster<float>& alpha_;
    int first_;
    std::vector<LinearModel> models_;
    std::vector<bool> is_fitted_;
};

float evaluate(ModelRows& models, const SearchPicture& small, int x, int y, const float* colour)
{
    const auto scale = static_cast<float>(small.scale);
    const float fx = std::clamp((static_cast<float>(x) + 0.5F) / scale - 0.5F, 0.F,
                                static_cast<float>(small.trimap.width() - 1));
    const float fy = std::clamp((static_cast<float>(y) + 0.5F) / scale - 0.5F, 0.F,
                                static_cast<float>(small.trimap.height() - 1));
    const int x0 = static_cast<int>(fx);
    const int y0 = static_cast<int>(fy);
    const int x1 = std::min(x0 + 1, small.trimap.width() - 1);
    const int y1 = std::min(y0 + 1, small.trimap.height() - 1);
    const float wx = fx - static_cast<float>(x0);
    const float wy = fy - static_cast<float>(y0);
    const auto value = [&](int i, int j) {
        const LinearModel& m = models.at(i, j);
        return m[0] * colour[0] + m[1] * colour[1] + m[2] * colour[2] + m[3];
    };
    const float alpha = (1 - wy) * ((1 - wx) * value(x0, y0) + wx * value(x1, y0))
                        + wy * ((1 - wx) * value(x0, y1) + wx * value(x1, y1));
    return std::clamp(alpha, 0.F, 1.F);
}

} // namespace

Result<Raster<float>> upsample_alpha(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                     const SearchPicture& small, const Raster<float>& small_alpha,
                                     const Progress& progress)
{
    auto alpha = Raster<float>::uninitialised(trimap.width(), trimap.height());
    const int bands =
        (trimap.height() + rows_a_band * small.scale - 1) / (rows_a_band * small.scale);
    std::atomic<int> done = 0;
    const std::thread::id caller = std::this_thread::get_id();
    parallel_for(0, bands, 1, [&](int first_band, int last_band) {
        for (int band = first_band; band < last_band && !progress.is_cancelled(); ++band) {
            const int first = band * rows_a_band * small.scale;
            const int last = std::min(first + rows_a_band * small.scale, trimap.height());
            ModelRows models(
                small, small_alpha,
                std::min(std::max(band * rows_a_band - 1, 0), small.trimap.height() - 1),
                std::min((band + 1) * rows_a_band + 1, small.trimap.height()));
            std::vector<float> colours;
            for (int y = first; y < last; ++y) {
                const std::uint8_t* codes = trimap.row(y);
                float* out = alpha.row(y);
                for (int x = 0; x < trimap.width();) {
                    if (codes[x] == trimap_background || codes[x] == trimap_foreground) {
                        out[x] = codes[x] == trimap_foreground ? 1.F : 0.F;
                        ++x;
                        continue;
                    }
                    int end = x;
                    while (end < trimap.width() && codes[end] != trimap_background
                           && codes[end] != trimap_foreground)
                        ++end;
                    colours.resize(static_cast<std::size_t>(end - x) * 3);
                    photo.read_row(y, x, end, colours.data());
                    for (const float* colour = colours.data(); x < end; ++x, colour += 3)
                        out[x] = evaluate(models, small, x, y, colour);
                }
            }
            const int so_far = ++done;
            if (std::this_thread::get_id() == caller)
                progress.report(static_cast<float>(so_far) / static_cast<float>(bands));
        }
    });
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1.F);
    return alpha;
}

} // namespace sdmatte::classical
