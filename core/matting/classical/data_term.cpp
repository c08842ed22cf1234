#include "matting/classical/data_term.h"

#include "base/parallel.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sdmatte::classical {
namespace {

// Weights of the data term against a Laplacian whose diagonal is about 8, divided by the
// colours' own variance of alpha plus a floor.
constexpr float weight_where_agreed = 1e-7F;
constexpr float weight_where_leaked = 1e-3F;
constexpr float variance_floor = 0.02F;

// Mean difference between colours and Laplacian, over a neighbourhood, at which the Laplacian
// begins to be and is wholly distrusted.
constexpr float disagreement_begins = 0.04F;
constexpr float disagreement_ends = 0.1F;
constexpr double neighbourhood = 0.04; // standard deviation, of the picture's shorter side
// What colours say counts by certain / (variance + certain); a neighbourhood in which all are
// ambiguous is no disagreement, so that less than this much of it counts as agreement.
constexpr float certain_variance = 0.01F;
constexpr float least_certainty = 0.15F;
constexpr int gate_cell = 4; // pixels of the search picture

// Equal colours, tested while the Laplacian is still believed: a little wider than noise.
constexpr float cautious_noise = 0.03F;
constexpr float mixture_tolerance = 0.5F; // of alpha, between mixtures and Laplacian

struct Estimate {
    float alpha = 0;
    float variance = 0;
};

float gaussian(float squared_deviation)
{
    return std::exp(-0.5F * std::min(squared_deviation, 60.F));
}

// Mean and variance over three explanations: all foreground, all background, a mixture.
Estimate combine(const MixedEvidence& mixed, const PureEvidence& pure, float noise,
                 float foreground_prior, float mixture_belief)
{
    const auto square = [](float value) { return value * value; };
    const float foreground = gaussian(square(pure.to_foreground / noise)) * foreground_prior;
    const float background = gaussian(square(pure.to_background / noise)) * (1 - foreground_prior);
    const float mixture =
        (gaussian(mixed.residual / square(colour_noise)) + 1e-6F) * mixture_belief;
    const float sum = foreground + background + mixture;
    const float mean = (foreground + mixture * mixed.alpha) / sum;
    const float mean_square =
        (foreground + mixture * (mixed.variance + mixed.alpha * mixed.alpha)) / sum;
    return {.alpha = mean, .variance = std::max(0.F, mean_square - mean * mean)};
}

cv::Mat wrap(const Raster<float>& raster)
{
    return {raster.height(), raster.width(), CV_32FC(raster.channels()),
            const_cast<float*>(raster.data())}; // only read
}

// 0 next to the background, 1 next to the foreground: the share of the distance to either.
Raster<float> nearness_to_foreground(const SearchPicture& search)
{
    auto share = Raster<float>::uninitialised(search.trimap.width(), search.trimap.height());
    std::transform(search.to_foreground.values().begin(), search.to_foreground.values().end(),
                   search.to_background.values().begin(), share.values().begin(),
                   [](float to_foreground, float to_background) {
                       return to_background / (to_foreground + to_background + 1e-6F);
                   });
    return share;
}

// A raster at search size (or smaller by `cell`), read at a pixel of the photo, bilinearly.
class Enlarged {
public:
    Enlarged(const Raster<float>& raster, int scale)
        : raster_(raster)
        , scale_(1.F / static_cast<float>(scale))
    {
    }

    [[nodiscard]] float at(int x, int y) const
    {
        const float fx = (static_cast<float>(x) + 0.5F) * scale_ - 0.5F;
        const float fy = (static_cast<float>(y) + 0.5F) * scale_ - 0.5F;
        const int x0 = static_cast<int>(std::floor(fx));
        const int y0 = static_cast<int>(std::floor(fy));
        const float wx = fx - static_cast<float>(x0);
        const float wy = fy - static_cast<float>(y0);
        const auto value = [&](int i, int j) {
            return raster_.at(std::clamp(i, 0, raster_.width() - 1),
                              std::clamp(j, 0, raster_.height() - 1));
        };
        return (1 - wy) * ((1 - wx) * value(x0, y0) + wx * value(x0 + 1, y0))
               + wy * ((1 - wx) * value(x0, y0 + 1) + wx * value(x0 + 1, y0 + 1));
    }

private:
    const Raster<float>& raster_;
    float scale_;
};

// How far the Laplacian is distrusted, 0..1, on cells of the search picture.
class Distrust {
public:
    Distrust(const SearchPicture& search)
        : scale_(gate_cell * search.scale)
        , sigma_(neighbourhood * std::min(search.trimap.width(), search.trimap.height())
                 / gate_cell)
        , differences_(1 + (search.trimap.width() - 1) / gate_cell,
                       1 + (search.trimap.height() - 1) / gate_cell)
        , certainties_(differences_.width(), differences_.height())
    {
    }

    [[nodiscard]] int rows_of_cells() const { return differences_.height(); }

    // The rows of a photo of `height` that add to rows [first, last) of cells.
    [[nodiscard]] std::pair<int, int> rows_of_photo(int first, int last, int height) const
    {
        const bool is_end = last == rows_of_cells(); // takes what its division left over, too
        return {first * scale_, is_end ? height : last * scale_};
    }

    void add(int x, int y, const Estimate& colours, float propagated)
    {
        const float certainty = certain_variance / (colours.variance + certain_variance);
        const int cx = std::min(x / scale_, differences_.width() - 1);
        const int cy = std::min(y / scale_, differences_.height() - 1);
        differences_.at(cx, cy) += certainty * std::abs(colours.alpha - propagated);
        certainties_.at(cx, cy) += std::max(certainty, least_certainty);
    }

    // Call once, after the last add().
    [[nodiscard]] Raster<float> result() const
    {
        const double sigma = std::max(sigma_, 0.5);
        cv::Mat difference;
        cv::Mat certainty;
        const auto border = cv::BORDER_CONSTANT;
        cv::GaussianBlur(wrap(differences_), difference, {}, sigma, sigma, border);
        cv::GaussianBlur(wrap(certainties_), certainty, {}, sigma, sigma, border);
        auto distrust = Raster<float>::uninitialised(differences_.width(), differences_.height());
        for (int y = 0; y < distrust.height(); ++y) {
            for (int x = 0; x < distrust.width(); ++x) {
                const float mean = difference.at<float>(y, x) / (certainty.at<float>(y, x) + 1e-6F);
                distrust.at(x, y) = std::clamp((mean - disagreement_begins)
                                                   / (disagreement_ends - disagreement_begins),
                                               0.F, 1.F);
            }
        }
        return distrust;
    }

private:
    int scale_;
    double sigma_;
    Raster<float> differences_;
    Raster<float> certainties_;
};

} // namespace

Result<DataTerm> make_data_term(const SearchPicture& search, const Raster<float>& propagated,
                                const EngineColour& photo, const Band& band,
                                const Progress& progress)
{
    const auto mixed = sample_mixtures(search, photo, band, progress.part(0.F, 0.5F));
    if (!mixed)
        return std::unexpected(mixed.error());
    const auto pure = match_known_colours(search, photo, band, progress.part(0.5F, 0.9F));
    if (!pure)
        return std::unexpected(pure.error());

    const Enlarged laplacian(propagated, search.scale);
    Distrust disagreement(search);
    const auto compare = [&](int y, const Run& run) {
        for (int x = run.x0; x < run.x1; ++x) {
            const std::size_t i = run.first + static_cast<std::size_t>(x - run.x0);
            const float prior = laplacian.at(x, y);
            const float off = ((*mixed)[i].alpha - prior) / mixture_tolerance;
            disagreement.add(x, y,
                             combine((*mixed)[i], (*pure)[i], cautious_noise,
                                     std::clamp(prior, 0.05F, 0.95F), gaussian(off * off)),
                             prior);
        }
    };
    // Rows of one cell are added by one thread.
    parallel_for(0, disagreement.rows_of_cells(), 1, [&](int first, int last) {
        const auto [begin, end] = disagreement.rows_of_photo(first, last, band.height);
        for (int y = begin; y < end && !progress.is_cancelled(); ++y) {
            for (const Run& run : band.row(y))
                compare(y, run);
        }
    });
    if (progress.is_cancelled())
        return cancelled();

    const Raster<float> distrusted = disagreement.result();
    const Raster<float> nearness = nearness_to_foreground(search);
    const Enlarged distrust(distrusted, search.scale * gate_cell);
    const Enlarged near(nearness, search.scale);
    DataTerm term{.target = std::vector<float>(band.count),
                  .weight = std::vector<float>(band.count),
                  .start = std::vector<float>(band.count)};
    const float strengthening = std::log(weight_where_leaked / weight_where_agreed);
    for_each_run(band, [&](int y, const Run& run) {
        for (int x = run.x0; x < run.x1; ++x) {
            const std::size_t i = run.first + static_cast<std::size_t>(x - run.x0);
            const float gate = distrust.at(x, y);
            const float spread = laplacian.at(x, y);
            const float prior = (1 - gate) * spread + gate * near.at(x, y);
            const Estimate colours = combine((*mixed)[i], (*pure)[i], colour_noise,
                                             std::clamp(prior, 0.02F, 0.98F), 1.F);
            term.target[i] = colours.alpha;
            term.start[i] = (1 - gate) * spread + gate * colours.alpha;
            term.weight[i] = weight_where_agreed * std::exp(strengthening * gate)
                             / (colours.variance + variance_floor);
        }
    });
    return term;
}

} // namespace sdmatte::classical
