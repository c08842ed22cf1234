#include "matting/classical/auto_trimap.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/classical/segment_pyramid.h"
#include "matting/classical/trimap_ambiguity.h"
#include "prompt/constraints.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

namespace sdmatte {
namespace {

constexpr std::uint8_t unknown = 128;
constexpr float crisp_px = 2.0F;     // half the band's width at a crisp edge
constexpr float reach_share = 0.07F; // of the square root of the object's area
constexpr float shortest_reach_px = 6;
constexpr float longest_reach_share = 0.07F; // of the longer side
constexpr float margin_share = 0.45F;        // of the reach, on both sides of a soft band
constexpr float most_margin_px = 12;
constexpr float soft_share = 1.1F; // of the reach: this near something soft the edge is soft

cv::Mat header_of(Raster<std::uint8_t>& codes)
{
    return {codes.height(), codes.width(), CV_8U, codes.data()};
}

// Of each pixel to the nearest pixel of the other side; pixels of a one-sided mask are far.
Raster<float> distance_to_other_side(RasterView<std::uint8_t> mask)
{
    const cv::Mat on(mask.height(), mask.width(), CV_8U, const_cast<std::uint8_t*>(mask.data()));
    cv::Mat inside;
    cv::Mat outside;
    cv::distanceTransform(on, inside, cv::DIST_L2, cv::DIST_MASK_5);
    cv::distanceTransform(on == 0, outside, cv::DIST_L2, cv::DIST_MASK_5);
    Raster<float> distance = Raster<float>::uninitialised(mask.width(), mask.height());
    for (int y = 0; y < mask.height(); ++y) {
        for (int x = 0; x < mask.width(); ++x)
            distance.at(x, y) = std::max(inside.at<float>(y, x), outside.at<float>(y, x)) - 0.5F;
    }
    return distance;
}

float reach_of(RasterView<std::uint8_t> mask)
{
    const auto area = static_cast<float>(std::ranges::count(mask.values(), std::uint8_t{255}));
    const auto side = static_cast<float>(std::max(mask.width(), mask.height()));
    return std::clamp(reach_share * std::sqrt(area), shortest_reach_px,
                      std::max(shortest_reach_px, longest_reach_share * side));
}

// What is ambiguous counts only when it hangs together with the outline.
Raster<std::uint8_t> connect(const Raster<float>& distance, Raster<std::uint8_t> ambiguous)
{
    cv::Mat band = header_of(ambiguous);
    cv::morphologyEx(band, band, cv::MORPH_CLOSE,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    for (std::size_t i = 0; i < distance.size(); ++i) {
        if (distance.data()[i] <= crisp_px)
            ambiguous.data()[i] = 255;
    }
    cv::Mat numbers;
    const int count = cv::connectedComponents(band, numbers, 8, CV_32S);
    std::vector<bool> is_connected(static_cast<std::size_t>(count), false);
    for (std::size_t i = 0; i < distance.size(); ++i) {
        if (distance.data()[i] <= crisp_px)
            is_connected[static_cast<std::size_t>(numbers.ptr<int>()[i])] = true;
    }
    for (std::size_t i = 0; i < distance.size(); ++i) {
        if (!is_connected[static_cast<std::size_t>(numbers.ptr<int>()[i])])
            ambiguous.data()[i] = 0;
    }
    return ambiguous;
}

cv::Mat disc(int radius_px)
{
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * radius_px + 1, 2 * radius_px + 1});
}

// Strands end farther out than they can be told from the background, and begin deeper in the
// object: wherever something soft is near, the whole band gains a margin on both sides.
void widen(const Raster<float>& distance, float reach_px, Raster<std::uint8_t>& band)
{
    const int margin_px = static_cast<int>(std::min(margin_share * reach_px, most_margin_px));
    const int soft_radius_px =
        static_cast<int>(std::min(soft_share * reach_px, 2 * most_margin_px));
    Raster<std::uint8_t> soft = band.clone();
    for (std::size_t i = 0; i < distance.size(); ++i) {
        if (distance.data()[i] <= crisp_px + 1)
            soft.data()[i] = 0;
    }
    cv::Mat all = header_of(band);
    cv::morphologyEx(all, all, cv::MORPH_CLOSE, disc(3));
    cv::Mat near_soft;
    cv::dilate(header_of(soft), near_soft, disc(soft_radius_px));
    cv::Mat grown;
    cv::dilate(all, grown, disc(margin_px));
    cv::max(all, cv::min(grown, near_soft), all);
}

Raster<std::uint8_t> to_photo_size(const Raster<std::uint8_t>& codes,
                                   RasterView<std::uint8_t> constraints, int width, int height,
                                   const Progress& progress)
{
    Raster<std::uint8_t> large = Raster<std::uint8_t>::uninitialised(width, height);
    const auto source = [](int i, int from, int to) {
        return static_cast<int>(static_cast<std::int64_t>(i) * from / to);
    };
    std::vector<int> columns(static_cast<std::size_t>(width));
    std::vector<int> constraint_columns(static_cast<std::size_t>(width));
    for (int x = 0; x < width; ++x) {
        columns[static_cast<std::size_t>(x)] = source(x, codes.width(), width);
        constraint_columns[static_cast<std::size_t>(x)] = source(x, constraints.width(), width);
    }
    parallel_for(0, height, 64, [&](int first, int last) {
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            const std::uint8_t* from = codes.row(source(y, codes.height(), height));
            std::uint8_t* to = large.row(y);
            for (std::size_t x = 0; x < columns.size(); ++x)
                to[x] = from[columns[x]];
            if (constraints.is_empty())
                continue;
            const std::uint8_t* bound = constraints.row(source(y, constraints.height(), height));
            for (std::size_t x = 0; x < columns.size(); ++x) {
                const auto constraint = static_cast<Constraint>(bound[constraint_columns[x]]);
                if (constraint == Constraint::Foreground)
                    to[x] = 255;
                else if (constraint == Constraint::Background)
                    to[x] = 0;
            }
        }
    });
    return large;
}

Raster<std::uint8_t> reduced_trimap(const TrimapInput& input, const Progress& progress)
{
    const Raster<float> distance = distance_to_other_side(input.mask);
    const Raster<float> lab = lab_of(input.colour);
    progress.report(0.1F);
    const Outline outline{
        .mask = input.mask, .distance = distance, .reach_px = reach_of(input.mask)};
    Raster<std::uint8_t> band = connect(distance, find_ambiguous(lab, outline, progress));
    widen(distance, outline.reach_px, band);
    for (std::size_t i = 0; i < band.size(); ++i)
        band.data()[i] = band.data()[i] != 0 ? unknown : input.mask.data()[i];
    return band;
}

} // namespace

Result<Raster<std::uint8_t>> automatic_trimap(const TrimapInput& input, int width, int height,
                                              const Progress& progress)
{
    if (input.colour.width() != input.mask.width() || input.colour.height() != input.mask.height()
        || input.colour.channels() != 3 || input.mask.size() == 0)
        return input_error(message("matting", "The mask does not have the photo's size."));
    try {
        const Raster<std::uint8_t> codes = reduced_trimap(input, progress);
        progress.report(0.8F);
        if (progress.is_cancelled())
            return cancelled();
        Raster<std::uint8_t> trimap =
            to_photo_size(codes, input.constraints, width, height, progress);
        if (progress.is_cancelled())
            return cancelled();
        progress.report(1);
        return trimap;
    } catch (const std::bad_alloc&) {
        return resource_error(message("matting", "There is not enough memory for the trimap; "
                                                 "close other programs and try again."));
    } catch (const cv::Exception& failure) {
        return resource_error(message("matting", "The trimap could not be made: %1.", failure.err));
    }
}

} // namespace sdmatte
