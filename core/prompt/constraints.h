// What a prompt tells the classical segmentation, pixel by pixel, at any working size.
#pragma once

#include "image/raster.h"
#include "prompt/prompt.h"

#include <cstdint>

namespace sdmatte {

// Foreground and Background are certain and never change; the two Probably values are where the
// search starts; of Free pixels nothing is known.
enum class Constraint : std::uint8_t {
    Free = 0,
    Foreground,
    Background,
    ProbablyForeground,
    ProbablyBackground,
};

// A point counts as a disc of this radius, as a share of the photo's shorter side.
inline constexpr double point_disc_radius = 0.015;

// height x width x 1 codes of Constraint for a photo of photo_width x photo_height. Inside the
// boxes (their sides within 1 % of the picture's border moved there) ProbablyForeground, outside
// all of them Background; later layers win: complete areas
// (inside Foreground, or only Probably where points contradict them), adding strokes, erasing
// strokes, points (the nearest one decides), keep and remove. The trimap has no part in it.
// A stroke never vanishes at a reduced size: one photo pixel marks its whole raster pixel.
Raster<std::uint8_t> make_constraints(const Prompt& prompt, int photo_width, int photo_height,
                                      int width, int height);

} // namespace sdmatte
