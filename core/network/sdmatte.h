// SDMatte from photo and prompt to alpha: the parts of the network put together. A network never
// changes and may be used by several threads at once.
#pragma once

#include "base/error.h"
#include "network/architecture.h"
#include "network/unet.h"
#include "network/weights.h"

#include <vector>

namespace sdmatte {

struct Network {
    Architecture architecture;
    Weights weights; // of "unet" and "vae"; where and in which type they compute
    Caption empty_caption;
    at::TensorOptions options; // device and type that the passes compute in
};

// One prompt in the square that the network sees.
struct VisualPrompt {
    at::Tensor mask;                   // [S, S] fp32 in 0..1
    std::vector<double> coordinates{}; // divided by S: 4 of a box, or the padded ones of points
    bool is_points = false;
    bool masks_attention = false; // for points, boxes and masks; not for auto and trimaps
    bool is_transparent = false;  // glass, smoke, veil
};

// Sides that a network takes: a multiple of 64 from 128 to 2048.
bool is_network_side(std::int64_t side);

// The expensive part that no prompt changes: the latents of a photo. `image` is [1, 3, S, S] fp32,
// codes of sRGB brought to -1..1. Errors: Cancelled, Resource.
Result<at::Tensor> encode_image(const Network& network, const at::Tensor& image, const Pass& pass);

// A caption as the passes read it, from the text encoder's states, [1, 77, 1024]. Errors:
// Cancelled, Resource.
Result<Caption> read_caption(const Network& network, const at::Tensor& states, const Pass& pass);

// Alpha, [S, S] fp32 in 0..1 on the processor, for latents of encode_image(). Errors: Cancelled,
// Resource.
Result<at::Tensor> find_alpha(const Network& network, const at::Tensor& image_latents,
                              const Caption& caption, const VisualPrompt& prompt, const Pass& pass);

} // namespace sdmatte
