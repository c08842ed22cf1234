#include "matting/classical/segment_start.h"

#include "matting/classical/segment_cut.h"
#include "matting/classical/segment_geodesic.h"
#include "matting/classical/segment_labels.h"
#include "matting/classical/subject_saliency.h"
#include "prompt/constraints.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::array extents{0.015, 0.05, 0.12, 0.25, 0.45}; // shares of the picture
constexpr float salience_bonus = 0.4F;
constexpr std::array familiar_shares{0.1, 0.25, 0.4, 0.55}; // of a box's pixels
constexpr float tight_bonus = 1.5F;
constexpr float beyond = 0.5F; // of a box's side
constexpr float corner_doubt = 2.0F;
constexpr float place_evidence = 1.5F;

bool is(RasterView<std::uint8_t> constraints, std::size_t index, Constraint constraint)
{
    return constraints.data()[index] == static_cast<std::uint8_t>(constraint);
}

bool is_background(RasterView<std::uint8_t> constraints, std::size_t index)
{
    return is(constraints, index, Constraint::Background)
           || is(constraints, index, Constraint::ProbablyBackground);
}

struct Extent {
    int x0;
    int y0;
    int x1;
    int y1;
};

Extent bounds_of(RasterView<std::uint8_t> labels)
{
    Extent box{labels.width(), labels.height(), 0, 0};
    for (int y = 0; y < labels.height(); ++y) {
        for (int x = 0; x < labels.width(); ++x) {
            if (labels.at(x, y) == 0)
                continue;
            box = {std::min(box.x0, x), std::min(box.y0, y), std::max(box.x1, x + 1),
                   std::max(box.y1, y + 1)};
        }
    }
    return box;
}

// Objects rarely fill the corners of their box: doubt grows outside the inscribed ellipse. Where
// the box ends with the picture, the object goes on and so does the ellipse.
Raster<float> doubt_corners(RasterView<std::uint8_t> labels, const Extent& box)
{
    Raster<float> prior(labels.width(), labels.height());
    const auto width = static_cast<float>(box.x1 - box.x0);
    const auto height = static_cast<float>(box.y1 - box.y0);
    const float left = static_cast<float>(box.x0) - (box.x0 == 0 ? beyond * width : 0);
    const float top = static_cast<float>(box.y0) - (box.y0 == 0 ? beyond * height : 0);
    const float right =
        static_cast<float>(box.x1) + (box.x1 == labels.width() ? beyond * width : 0);
    const float bottom =
        static_cast<float>(box.y1) + (box.y1 == labels.height() ? beyond * height : 0);
    for (int y = box.y0; y < box.y1; ++y) {
        const float v = 2 * (static_cast<float>(y) + 0.5F - top) / (bottom - top) - 1;
        for (int x = box.x0; x < box.x1; ++x) {
            const float u = 2 * (static_cast<float>(x) + 0.5F - left) / (right - left) - 1;
            prior.at(x, y) = corner_doubt * std::clamp(0.8F - (u * u + v * v), -1.0F, 0.5F);
        }
    }
    return prior;
}

// How surprising each pixel of the box is to a model of the outside, its place considered.
Raster<float> find_novelty(const SegmentLevel& level, const Extent& box, const SegmentStart& start)
{
    const ColourModels models = fit_models(level, start.labels);
    Raster<float> novelty(start.labels.width(), start.labels.height());
    for (int y = box.y0; y < box.y1; ++y) {
        for (int x = box.x0; x < box.x1; ++x) {
            const float* colour = level.lab.row(y) + static_cast<std::ptrdiff_t>(3) * x;
            novelty.at(x, y) = surprise(models.background, {colour[0], colour[1], colour[2]})
                               + 2 * start.prior.at(x, y);
        }
    }
    return novelty;
}

// What is in the box and looks like the outside is probably not the object: this share of it
// starts as background, so that both sides have colours of their own to learn.
SegmentStart drop_familiar(const SegmentStart& whole, const Raster<float>& novelty, double share)
{
    std::vector<float> inside;
    for (std::size_t i = 0; i < novelty.size(); ++i) {
        if (whole.labels.data()[i] != 0)
            inside.push_back(novelty.data()[i]);
    }
    const auto rank = static_cast<std::ptrdiff_t>(static_cast<double>(inside.size()) * share);
    std::ranges::nth_element(inside, inside.begin() + rank);
    SegmentStart start{.labels = whole.labels.clone(), .prior = whole.prior.clone()};
    for (std::size_t i = 0; i < novelty.size(); ++i) {
        if (novelty.data()[i] < inside[static_cast<std::size_t>(rank)])
            start.labels.data()[i] = 0;
    }
    return start;
}

// An artist's box is tight: the object's own box should fill it. Overlap over union.
float tightness(RasterView<std::uint8_t> labels, const Extent& box)
{
    const Extent own = bounds_of(labels);
    if (own.x1 <= own.x0)
        return 0;
    const auto area = [](const Extent& extent) {
        return static_cast<float>(extent.x1 - extent.x0)
               * static_cast<float>(extent.y1 - extent.y0);
    };
    return std::min(area(own), area(box)) / std::max(area(own), area(box));
}

SegmentStart start_from_box(const SegmentLevel& level, const Extent& box, SegmentStart whole,
                            float smoothness, const Progress& progress)
{
    whole.prior = doubt_corners(whole.labels, box);
    const float contrast = contrast_scale(level.lab);
    const Raster<float> novelty = find_novelty(level, box, whole);
    Growth best{.start = {}, .score = no_object};
    for (const double share : familiar_shares) {
        if (progress.is_cancelled())
            break;
        Growth growth = grow(level, drop_familiar(whole, novelty, share), smoothness, contrast);
        growth.score += tight_bonus * tightness(growth.start.labels, box);
        if (growth.score > best.score)
            best = std::move(growth);
    }
    // Where colours tell nothing apart the cuts leave nothing: the box itself is the answer.
    return best.score <= no_object ? std::move(whole) : std::move(best.start);
}

SegmentStart within_reach(const Raster<float>& distance, float reach)
{
    SegmentStart start{.labels = Raster<std::uint8_t>(distance.width(), distance.height()),
                       .prior = Raster<float>(distance.width(), distance.height())};
    const float neutral = std::max(1.5F * reach, 1e-3F);
    for (std::size_t i = 0; i < distance.size(); ++i) {
        start.labels.data()[i] = distance.data()[i] <= reach ? 255 : 0;
        start.prior.data()[i] =
            place_evidence * std::clamp(1 - distance.data()[i] / neutral, -1.0F, 1.0F);
    }
    return start;
}

// Whether most seeds lie on what stands out by itself.
bool holds_seeds(const SegmentLevel& level, RasterView<std::uint8_t> labels)
{
    int seeds = 0;
    int held = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!is(level.constraints, i, Constraint::Foreground))
            continue;
        ++seeds;
        held += labels.data()[i] != 0 ? 1 : 0;
    }
    return 2 * held > seeds;
}

} // namespace

SegmentStart start_from_area(const SegmentLevel& level, float smoothness, const Progress& progress)
{
    SegmentStart start{.labels = Raster<std::uint8_t>(level.lab.width(), level.lab.height()),
                       .prior = {}};
    for (std::size_t i = 0; i < start.labels.size(); ++i) {
        const bool is_on = is(level.constraints, i, Constraint::Foreground)
                           || is(level.constraints, i, Constraint::ProbablyForeground);
        start.labels.data()[i] = is_on ? 255 : 0;
    }
    const Extent box = bounds_of(start.labels);
    const auto box_area = static_cast<std::ptrdiff_t>(box.x1 - box.x0) * (box.y1 - box.y0);
    const std::ptrdiff_t on = std::ranges::count(start.labels.values(), std::uint8_t{255});
    if (on * 100 < box_area * 95)
        return start;
    return start_from_box(level, box, std::move(start), smoothness, progress);
}

SegmentStart start_from_seeds(const SegmentLevel& level, float smoothness, const Progress& progress)
{
    const float contrast = contrast_scale(level.lab);
    const Raster<float> distance = geodesic_distance(level);
    std::vector<float> sorted(distance.values().begin(), distance.values().end());
    std::ranges::sort(sorted);
    Growth best;
    // A click on what stands out most often means all of it.
    if (SegmentStart salient = start_from_saliency(level); holds_seeds(level, salient.labels)) {
        best = grow(level, std::move(salient), smoothness, contrast);
        best.score += salience_bonus;
    }
    for (const double extent : extents) {
        if (progress.is_cancelled())
            break;
        const auto rank = static_cast<std::size_t>(extent * static_cast<double>(sorted.size() - 1));
        Growth growth = grow(level, within_reach(distance, sorted[rank]), smoothness, contrast);
        if (best.start.labels.is_empty() || growth.score > best.score)
            best = std::move(growth);
    }
    return std::move(best.start);
}

SegmentStart start_from_saliency(const SegmentLevel& level)
{
    const Raster<float> saliency = find_saliency(level.lab);
    SegmentStart start{.labels = Raster<std::uint8_t>(saliency.width(), saliency.height()),
                       .prior = Raster<float>(saliency.width(), saliency.height())};
    double mean = 0;
    for (const float value : saliency.values())
        mean += static_cast<double>(value) / static_cast<double>(saliency.size());
    const auto threshold = static_cast<float>(std::clamp(1.6 * mean, 0.15, 0.7));
    for (std::size_t i = 0; i < saliency.size(); ++i) {
        const bool is_on = saliency.data()[i] > threshold && !is_background(level.constraints, i);
        start.labels.data()[i] = is_on ? 255 : 0;
        start.prior.data()[i] =
            place_evidence * std::clamp(saliency.data()[i] / threshold - 1, -1.0F, 1.0F);
    }
    return start;
}

} // namespace sdmatte
