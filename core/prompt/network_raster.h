// The raster and the numbers that a network is sent for a prompt, as the published code makes
// them. `side` is the network's side S in pixels; everything here is in its square.
#pragma once

#include "prompt/fuse.h"

#include <cstddef>
#include <span>
#include <vector>

namespace sdmatte {

struct NetworkPrompt {
    PromptKind kind = PromptKind::Auto;
    Raster<float> mask{};             // S x S x 1 in 0..1
    std::vector<float> coordinates{}; // divided by S: 4 of a box, or the padded points
};

// The most points that fit the network's 1680 coordinate values.
inline constexpr std::size_t max_network_points = 840;

// The published width of a point's blur, for a side of 1024.
inline constexpr double point_sigma_at_1024 = 35.0;

// From photo to network: a pixel's centre falls into floor((x + 0.5) * S / W); edges of boxes go
// to the nearest edge (a tie to the even one) and keep at least one pixel between them.
Point point_at_side(const Point& point, int photo_width, int photo_height, int side);
Box box_at_side(const Box& box, int photo_width, int photo_height, int side);

// `points` and `box` in pixels of the S x S square. Each point is a delta blurred with a Gaussian
// (cut at 4 sigma, borders mirrored) over its peak; the maximum of all.
NetworkPrompt point_prompt(std::span<const Point> points, int side, double sigma);
NetworkPrompt box_prompt(const Box& box, int side);

// A mask (on where not 0) or trimap (0, 255, else unknown) of any size, sampled at the nearest
// pixel. The mask's box is from its first to its last pixel, the last not counted as an edge.
NetworkPrompt mask_prompt(RasterView<std::uint8_t> mask, int side);
NetworkPrompt trimap_prompt(RasterView<std::uint8_t> trimap, int side);
NetworkPrompt auto_prompt(int side);

// All of the above for a fused prompt; one that needs growing must carry its grown `mask` (any
// size) by now.
NetworkPrompt make_network_prompt(const FusedPrompt& fused, int photo_width, int photo_height,
                                  int side);

// The same prompt for another side: its mask sampled at the nearest pixel.
NetworkPrompt prompt_at_side(const NetworkPrompt& prompt, int side);

// How many coordinate values k points are padded to with zeros: 20, or the next divisor of 1680.
std::size_t padded_coordinate_count(std::size_t point_count);

} // namespace sdmatte
