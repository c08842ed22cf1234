#include "matting/classical/segmentation.h"

#include "base/message.h"
#include "matting/classical/segment_band.h"
#include "matting/classical/segment_cut.h"
#include "matting/classical/segment_labels.h"
#include "matting/classical/segment_pieces.h"
#include "matting/classical/segment_pyramid.h"
#include "matting/classical/segment_start.h"
#include "prompt/constraints.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

constexpr int coarsest_side = 144;
constexpr int coarse_cuts = 5;
constexpr int fine_cuts = 2;
constexpr float coarse_smoothness = 6.0F;
constexpr float fine_smoothness = 8.0F;
constexpr int band_radius_px = 5;

bool has(RasterView<std::uint8_t> constraints, Constraint constraint)
{
    return std::ranges::find(constraints.values(), static_cast<std::uint8_t>(constraint))
           != constraints.values().end();
}

SegmentStart start_of(const SegmentLevel& level, const Progress& progress)
{
    if (has(level.constraints, Constraint::ProbablyForeground))
        return start_from_area(level, coarse_smoothness, progress);
    if (has(level.constraints, Constraint::Foreground))
        return start_from_seeds(level, coarse_smoothness, progress);
    return start_from_saliency(level);
}

void run_cut(const SegmentLevel& level, const Raster<std::uint8_t>& is_free,
             const Raster<float>& evidence, float smoothness, Raster<std::uint8_t>& labels)
{
    cut({.lab = level.lab,
         .is_free = is_free,
         .evidence = evidence,
         .contrast = contrast_scale(level.lab),
         .smoothness = smoothness},
        labels);
}

// Alternates models and cuts until the labels stay. The place's prior fades, so that colours
// decide in the end; a cut that leaves one label only is taken back.
void settle(const SegmentLevel& level, const SegmentStart& start, const Progress& progress,
            Raster<std::uint8_t>& labels)
{
    for (int i = 0; i < coarse_cuts && !progress.is_cancelled(); ++i) {
        const Raster<std::uint8_t> is_free = apply_constraints(level.constraints, labels);
        if (is_one_label(labels))
            return;
        Raster<std::uint8_t> next = labels.clone();
        const Raster<float> evidence =
            evidence_of(level, is_free, fit_models(level, labels), start.prior);
        run_cut(level, is_free, evidence, coarse_smoothness, next);
        if (std::ranges::count(next.values(), std::uint8_t{255}) == 0
            || std::ranges::equal(next.values(), labels.values()))
            return;
        labels = std::move(next);
        progress.report(static_cast<float>(i + 1) / coarse_cuts);
    }
}

Raster<std::uint8_t> refine(const SegmentLevel& level, RasterView<std::uint8_t> coarser,
                            const Progress& progress)
{
    Raster<std::uint8_t> labels = enlarge(coarser, level.lab.width(), level.lab.height());
    for (int i = 0; i < fine_cuts && !progress.is_cancelled(); ++i) {
        Raster<std::uint8_t> is_free = apply_constraints(level.constraints, labels);
        if (is_one_label(labels))
            break;
        keep_band(labels, band_radius_px, is_free);
        const ColourModels models = fit_models(level, labels);
        const Raster<float> evidence = evidence_of(level, is_free, models, {});
        run_cut(level, is_free, evidence, fine_smoothness, labels);
        progress.report(static_cast<float>(i + 1) / fine_cuts);
    }
    return labels;
}

Raster<std::uint8_t> segment_levels(const std::vector<SegmentLevel>& levels,
                                    const Progress& progress)
{
    const SegmentStart start = start_of(levels.front(), progress.part(0.05F, 0.3F));
    if (progress.is_cancelled()) // a cancelled start has no labels
        return {};
    Raster<std::uint8_t> labels = start.labels.clone();
    settle(levels.front(), start, progress.part(0.3F, 0.5F), labels);
    apply_constraints(levels.front().constraints, labels);
    keep_pieces(levels.front().constraints, labels);
    for (std::size_t i = 1; i < levels.size() && !progress.is_cancelled(); ++i) {
        const auto share = static_cast<float>(levels.size() - 1);
        labels = refine(levels[i], labels,
                        progress.part(0.5F + 0.5F * static_cast<float>(i - 1) / share,
                                      0.5F + 0.5F * static_cast<float>(i) / share));
    }
    keep_pieces(levels.back().constraints, labels);
    apply_constraints(levels.back().constraints, labels);
    return labels;
}

} // namespace

Result<Raster<std::uint8_t>> segment(RasterView<std::uint8_t> colour,
                                     RasterView<std::uint8_t> constraints, const Progress& progress)
{
    if (colour.width() != constraints.width() || colour.height() != constraints.height()
        || colour.channels() != 3 || constraints.channels() != 1)
        return input_error(message("matting", "The prompt does not have the photo's size."));
    if (colour.size() == 0)
        return input_error(message("matting", "The photo has no pixels."));
    try {
        const std::vector<SegmentLevel> levels =
            segment_pyramid(colour, constraints, coarsest_side);
        Raster<std::uint8_t> mask = segment_levels(levels, progress);
        if (progress.is_cancelled())
            return cancelled();
        progress.report(1);
        return mask;
    } catch (const std::bad_alloc&) {
        return resource_error(message("matting", "There is not enough memory to find the object; "
                                                 "close other programs and try again."));
    } catch (const cv::Exception& failure) {
        return resource_error(
            message("matting", "The object could not be found: %1.", failure.err));
    }
}

} // namespace sdmatte
