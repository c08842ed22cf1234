// Prompts made from a true alpha, as the published tests of the networks make them. Where those
// draw lots, the seed decides: the same seed gives the same prompt on every machine.
#pragma once

#include "prompt/prompt.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sdmatte {

// The box of all pixels above 0 of a height x width x 1 alpha in 0..1; where the largest
// 4-connected component has at least 10 times the area of the second, of that one alone.
// The maximum is the last pixel's index, so the last row and column stay out of the box: it may
// be empty, as one pixel's is. No pixel above 0: nothing.
std::optional<Box> box_from_alpha(RasterView<float> alpha);

inline constexpr std::size_t published_point_count = 10;

// Ten different pixels above 0.8, each as likely as any other; nothing when there are fewer.
std::vector<Point> points_from_alpha(RasterView<float> alpha, std::uint64_t seed);

// How a published mask is spoiled: the threshold in [0.01, 1) that alpha reaches where it is on;
// then eroded, dilated, or both one after the other by ellipses of 15 to 29 pixels.
struct MaskSpoiling {
    enum class Kind { Erode, Dilate, ErodeThenDilate, DilateThenErode };

    double threshold = 0.5;
    Kind kind = Kind::Erode;
    int first_px = 15;  // the first ellipse's sides
    int second_px = 15; // the second one's, if there is one
};
MaskSpoiling drawn_spoiling(std::uint64_t seed);

// height x width x 1, 1 where on. What lies outside the picture neither erodes nor dilates.
Raster<std::uint8_t> mask_from_alpha(RasterView<float> alpha, const MaskSpoiling& spoiling);

} // namespace sdmatte
