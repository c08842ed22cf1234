// The prompt that a test of a network gets, made from the true alpha as the published tests do.
#pragma once

#include "image/resize.h"
#include "prompt/network_raster.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace sdmatte {

enum class TruthPromptKind { Point, Box, Mask, Auto };

std::string_view truth_prompt_word(TruthPromptKind kind); // "point", as --prompt takes it
std::optional<TruthPromptKind> truth_prompt_of_word(std::string_view word);

// The side of the square that truths are squeezed into before prompts are made of them.
inline constexpr int published_side = 1024;

// In the square; of the three places only that of the kind is filled.
struct TruthPrompt {
    TruthPromptKind kind = TruthPromptKind::Auto;
    std::vector<Point> points{};
    std::optional<Box> box{}; // the last row and column are not counted
    Raster<std::uint8_t> mask{};
};

// `truth` height x width x 1 in 0..1. The seed decides what the published tests draw lots for.
TruthPrompt truth_prompt(RasterView<float> truth, TruthPromptKind kind, std::uint64_t seed);

// As a network is sent it, at the published side. A truth with nothing to find gives what the
// published code makes of it: an empty raster.
NetworkPrompt as_raster(const TruthPrompt& prompt);

// The same in a photo's pixels, for engines that are no networks. Boxes keep at least one pixel.
Prompt in_photo(const TruthPrompt& prompt, Size photo);

// The seed for one photo of a run: photos get different lots, each the same in any order.
std::uint64_t seed_of(std::uint64_t run_seed, std::string_view name);

} // namespace sdmatte
