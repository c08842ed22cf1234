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
constexpr int growing_cuts = 3;
constexpr double familiar_share = 0.35; // of a box's pixels
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

// Objects rarely fill the corners of their box: doubt grows outside the inscribed ellipse.
Raster<float> doubt_corners(RasterView<std::uint8_t> labels, const Extent& box)
{
    Raster<float> prior(labels.width(), labels.height());
    const float radius_x = 0.5F * static_cast<float>(box.x1 - box.x0);
    const float radius_y = 0.5F * static_cast<float>(box.y1 - box.y0);
    for (int y = box.y0; y < box.y1; ++y) {
        const float v = (static_cast<float>(y - box.y0) + 0.5F) / radius_y - 1;
        for (int x = box.x0; x < box.x1; ++x) {
            const float u = (static_cast<float>(x - box.x0) + 0.5F) / radius_x - 1;
            prior.at(x, y) = corner_doubt * std::clamp(0.8F - (u * u + v * v), -1.0F, 0.5F);
        }
    }
    return prior;
}

// What is in the box and looks like the outside is probably not the object: the least surprising
// pixels start as background, so that both sides have colours of their own to learn.
void drop_familiar_colours(const SegmentLevel& level, const Extent& box, SegmentStart& start)
{
    ColourModels models = fit_models(level, start.labels);
    std::vector<float> inside;
    Raster<float> novelty(start.labels.width(), start.labels.height());
    for (int y = box.y0; y < box.y1; ++y) {
        for (int x = box.x0; x < box.x1; ++x) {
            const float* colour = level.lab.row(y) + static_cast<std::ptrdiff_t>(3) * x;
            novelty.at(x, y) = surprise(models.background, {colour[0], colour[1], colour[2]})
                               + 2 * start.prior.at(x, y);
            inside.push_back(novelty.at(x, y));
        }
    }
    const auto rank = static_cast<std::ptrdiff_t>(inside.size() * familiar_share);
    std::ranges::nth_element(inside, inside.begin() + rank);
    const float threshold = inside[static_cast<std::size_t>(rank)];
    for (std::size_t i = 0; i < start.labels.size(); ++i) {
        if (start.labels.data()[i] != 0 && novelty.data()[i] < threshold)
            start.labels.data()[i] = 0;
    }
}

struct Growth {
    Raster<std::uint8_t> labels;
    Raster<float> prior;
    float score = 0;
};

// How well an extent is set apart: colour evidence for each side's labels, and how much of its
// outline lies on edges; an object that leaves the picture on all sides is unlikely.
float score_of(const SegmentLevel& level, RasterView<std::uint8_t> labels, float contrast)
{
    const int width = labels.width();
    const int height = labels.height();
    const Raster<std::uint8_t> everything(width, height, 1, 255);
    const Raster<float> evidence = evidence_of(level, everything, fit_models(level, labels), {});
    double agreement_on = 0;
    double agreement_off = 0;
    double area = 0;
    double outline = 0;
    double on_edges = 0;
    double leaving = 0;
    const auto step = [&](int x, int y, int dx, int dy) {
        if (labels.at(x, y) == labels.at(x + dx, y + dy))
            return;
        float difference = 0;
        for (int c = 0; c < 3; ++c) {
            const float d = level.lab.at(x, y, c) - level.lab.at(x + dx, y + dy, c);
            difference += d * d;
        }
        outline += 1;
        on_edges += 1 - std::exp(-contrast * difference);
    };
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool is_on = labels.at(x, y) != 0;
            const double value = std::clamp(evidence.at(x, y), -4.0F, 4.0F);
            (is_on ? agreement_on : agreement_off) += is_on ? value : -value;
            area += is_on ? 1 : 0;
            if (is_on && (x == 0 || y == 0 || x == width - 1 || y == height - 1))
                leaving += 1;
            if (x + 1 < width)
                step(x, y, 1, 0);
            if (y + 1 < height)
                step(x, y, 0, 1);
        }
    }
    const double total = static_cast<double>(width) * height;
    if (area < 1 || area > total - 1 || outline < 1)
        return -1e9F;
    const double border = 2.0 * (width + height);
    const double share = area / total;
    return static_cast<float>(agreement_on / area / 4 + 0.5 * agreement_off / (total - area) / 4
                              + 1.5 * on_edges / outline - 2.0 * leaving / border
                              - 0.08 * std::abs(std::log(share / 0.2)));
}

Growth grow(const SegmentLevel& level, const Raster<float>& distance, float reach, float smoothness,
            float contrast)
{
    const int width = level.lab.width();
    const int height = level.lab.height();
    Growth growth{.labels = Raster<std::uint8_t>(width, height),
                  .prior = Raster<float>(width, height)};
    for (std::size_t i = 0; i < distance.size(); ++i) {
        growth.labels.data()[i] = distance.data()[i] <= reach ? 255 : 0;
        growth.prior.data()[i] =
            place_evidence
            * std::clamp(1 - distance.data()[i] / std::max(1.5F * reach, 1e-3F), -1.0F, 1.0F);
    }
    for (int i = 0; i < growing_cuts; ++i) {
        const Raster<std::uint8_t> is_free = apply_constraints(level.constraints, growth.labels);
        if (is_one_label(growth.labels))
            break;
        const Raster<float> evidence =
            evidence_of(level, is_free, fit_models(level, growth.labels), growth.prior);
        cut({.lab = level.lab,
             .is_free = is_free,
             .evidence = evidence,
             .contrast = contrast,
             .smoothness = smoothness},
            growth.labels);
    }
    growth.score = score_of(level, growth.labels, contrast);
    return growth;
}

} // namespace

SegmentStart start_from_area(const SegmentLevel& level)
{
    const int width = level.lab.width();
    const int height = level.lab.height();
    SegmentStart start{.labels = Raster<std::uint8_t>(width, height), .prior = {}};
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
    start.prior = doubt_corners(start.labels, box);
    drop_familiar_colours(level, box, start);
    return start;
}

SegmentStart start_from_seeds(const SegmentLevel& level, float smoothness, const Progress& progress)
{
    const float contrast = contrast_scale(level.lab);
    const Raster<float> distance = geodesic_distance(level);
    std::vector<float> sorted(distance.values().begin(), distance.values().end());
    std::ranges::sort(sorted);
    Growth best;
    for (const double extent : extents) {
        if (progress.is_cancelled())
            break;
        const auto rank = static_cast<std::size_t>(extent * static_cast<double>(sorted.size() - 1));
        Growth growth = grow(level, distance, sorted[rank], smoothness, contrast);
        if (best.labels.is_empty() || growth.score > best.score)
            best = std::move(growth);
    }
    return {.labels = std::move(best.labels), .prior = std::move(best.prior)};
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
