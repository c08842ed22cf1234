#include "matting/classical/segment_growth.h"

#include "matting/classical/segment_cut.h"
#include "matting/classical/segment_labels.h"
#include "matting/classical/segment_pieces.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sdmatte {
namespace {

constexpr int growing_cuts = 3;

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
        return no_object;
    const double border = 2.0 * (width + height);
    const double share = area / total;
    return static_cast<float>(agreement_on / area / 4 + 0.5 * agreement_off / (total - area) / 4
                              + 1.5 * on_edges / outline - 2.0 * leaving / border
                              - 0.08 * std::abs(std::log(share / 0.2)));
}

} // namespace

Growth grow(const SegmentLevel& level, SegmentStart start, float smoothness, float contrast)
{
    Growth growth{.start = std::move(start)};
    for (int i = 0; i < growing_cuts; ++i) {
        const Raster<std::uint8_t> is_free =
            apply_constraints(level.constraints, growth.start.labels);
        if (is_one_label(growth.start.labels))
            break;
        const Raster<float> evidence =
            evidence_of(level, is_free, fit_models(level, growth.start.labels), growth.start.prior);
        cut({.lab = level.lab,
             .is_free = is_free,
             .evidence = evidence,
             .contrast = contrast,
             .smoothness = smoothness},
            growth.start.labels);
    }
    keep_pieces(level.constraints, growth.start.labels);
    growth.score = score_of(level, growth.start.labels, contrast);
    return growth;
}

} // namespace sdmatte
