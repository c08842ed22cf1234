#include "matting/classical/subject.h"

#include "base/message.h"
#include "matting/classical/segment_pyramid.h"
#include "matting/classical/segmentation.h"
#include "matting/classical/subject_saliency.h"
#include "prompt/constraints.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <new>

namespace sdmatte {
namespace {

constexpr int saliency_side = 144;

// How far the mean saliency on the mask exceeds that around it.
float confidence_of(RasterView<std::uint8_t> colour, RasterView<std::uint8_t> mask)
{
    const Raster<std::uint8_t> free(mask.width(), mask.height());
    const std::vector<SegmentLevel> levels = segment_pyramid(colour, free, saliency_side);
    const Raster<float>& lab = levels.front().lab;
    const Raster<float> saliency = find_saliency(lab);
    const Raster<std::uint8_t> labels = enlarge(mask, lab.width(), lab.height());
    double on = 0;
    double off = 0;
    double on_count = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        (labels.data()[i] != 0 ? on : off) += static_cast<double>(saliency.data()[i]);
        on_count += labels.data()[i] != 0 ? 1 : 0;
    }
    const double off_count = static_cast<double>(labels.size()) - on_count;
    if (on_count == 0 || off_count == 0)
        return 0;
    return static_cast<float>(std::clamp(1.5 * (on / on_count - off / off_count), 0.0, 1.0));
}

Raster<std::uint8_t> inscribed_ellipse(int width, int height)
{
    Raster<std::uint8_t> mask(width, height);
    for (int y = 0; y < height; ++y) {
        const double v = 2 * (y + 0.5) / height - 1;
        for (int x = 0; x < width; ++x) {
            const double u = 2 * (x + 0.5) / width - 1;
            mask.at(x, y) = u * u + v * v <= 1 ? 255 : 0;
        }
    }
    return mask;
}

Result<Subject> search(RasterView<std::uint8_t> colour, RasterView<std::uint8_t> constraints,
                       const Progress& progress)
{
    Result<Raster<std::uint8_t>> mask = segment(colour, constraints, progress);
    if (!mask)
        return std::unexpected(mask.error());
    if (std::ranges::count(mask->values(), std::uint8_t{255}) > 0) {
        const float confidence = confidence_of(colour, *mask);
        return Subject{.mask = std::move(*mask), .confidence = confidence};
    }
    Subject nothing{.mask = inscribed_ellipse(colour.width(), colour.height()), .confidence = 0};
    for (std::size_t i = 0; i < nothing.mask.size(); ++i) {
        if (constraints.data()[i] == static_cast<std::uint8_t>(Constraint::Background))
            nothing.mask.data()[i] = 0;
    }
    return nothing;
}

} // namespace

Result<Subject> find_subject(RasterView<std::uint8_t> colour, RasterView<std::uint8_t> constraints,
                             const Progress& progress)
{
    try {
        const Raster<std::uint8_t> free(colour.width(), colour.height());
        return search(colour, constraints.is_empty() ? free.view() : constraints, progress);
    } catch (const std::bad_alloc&) {
        return resource_error(message("matting", "There is not enough memory to find the subject; "
                                                 "close other programs and try again."));
    } catch (const cv::Exception& failure) {
        return resource_error(
            message("matting", "The subject could not be found: %1.", failure.err));
    }
}

} // namespace sdmatte
