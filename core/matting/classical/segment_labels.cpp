#include "matting/classical/segment_labels.h"

#include "base/parallel.h"
#include "prompt/constraints.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte {
namespace {

constexpr int part_count = 6;
constexpr int most_samples = 6000; // of each side; more do not change the models
constexpr float most_evidence = 6.0F;

Lab colour_at(const Raster<float>& lab, std::size_t index)
{
    const float* colour = lab.data() + 3 * index;
    return {colour[0], colour[1], colour[2]};
}

ColourMixture fit_label(const SegmentLevel& level, RasterView<std::uint8_t> labels,
                        std::uint8_t label)
{
    const auto count = static_cast<std::size_t>(std::ranges::count(labels.values(), label));
    const std::size_t stride = count / most_samples + 1;
    std::vector<Lab> colours;
    colours.reserve(count / stride + 1);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels.data()[i] == label && seen++ % stride == 0)
            colours.push_back(colour_at(level.lab, i));
    }
    return fit_mixture(colours, part_count);
}

} // namespace

ColourModels fit_models(const SegmentLevel& level, RasterView<std::uint8_t> labels)
{
    return {.foreground = fit_label(level, labels, 255), .background = fit_label(level, labels, 0)};
}

Raster<float> evidence_of(const SegmentLevel& level, RasterView<std::uint8_t> is_free,
                          const ColourModels& models, RasterView<float> prior)
{
    Raster<float> evidence(is_free.width(), is_free.height());
    parallel_for(0, is_free.height(), 8, [&](int first, int last) {
        const std::size_t begin = static_cast<std::size_t>(first) * is_free.width();
        const std::size_t end = static_cast<std::size_t>(last) * is_free.width();
        for (std::size_t i = begin; i < end; ++i) {
            if (is_free.data()[i] == 0)
                continue;
            const Lab colour = colour_at(level.lab, i);
            const float colour_evidence =
                surprise(models.background, colour) - surprise(models.foreground, colour);
            evidence.data()[i] = std::clamp(colour_evidence, -most_evidence, most_evidence);
            if (!prior.is_empty())
                evidence.data()[i] += prior.data()[i];
        }
    });
    return evidence;
}

Raster<std::uint8_t> apply_constraints(RasterView<std::uint8_t> constraints,
                                       Raster<std::uint8_t>& labels)
{
    Raster<std::uint8_t> is_free(labels.width(), labels.height(), 1, 255);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto constraint = static_cast<Constraint>(constraints.data()[i]);
        if (constraint != Constraint::Foreground && constraint != Constraint::Background)
            continue;
        labels.data()[i] = constraint == Constraint::Foreground ? 255 : 0;
        is_free.data()[i] = 0;
    }
    return is_free;
}

bool is_one_label(RasterView<std::uint8_t> labels)
{
    return std::ranges::adjacent_find(labels.values(), std::ranges::not_equal_to{})
           == labels.values().end();
}

} // namespace sdmatte
