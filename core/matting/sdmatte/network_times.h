// How long the parts of a network take on this machine.
#pragma once

#include "matting/sdmatte/sdmatte_engine.h"
#include "prompt/fuse.h"
#include "prompt/network_raster.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sdmatte {

// Seconds, medians of the repeats.
struct NetworkTimes {
    NetworkKind network = NetworkKind::SdMatte;
    Precision precision = Precision::Fp32;
    int side = 0;
    double load_s = 0;          // file to network; once for all sides
    double image_encode_s = 0;  // square to image latents
    double prompt_encode_s = 0; // mask to latents and prompt states
    double unet_s = 0;
    double decode_s = 0;
    double click_s = 0; // prompt to alpha: the last three
};

// A prompt of the kind (Point, Box or Mask) in the middle of a square; box and mask cover 30 % of
// it.
NetworkPrompt middle_prompt(PromptKind kind, int side);

// For each side in turn (options.side is not used), on a grey square, with its middle_prompt().
// Errors: as make_sdmatte_engine().
Result<std::vector<NetworkTimes>> time_network(const SdMatteOptions& options,
                                               std::span<const int> sides, PromptKind prompt,
                                               int repeats, const Progress& progress);

} // namespace sdmatte
