// Which network a checkpoint holds, told from the names and shapes of its tensors alone, never
// from the file's name; and the complete list of tensors that such a network must have.
#pragma once

#include "network/checkpoint.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace sdmatte {

enum class AutoencoderKind {
    Kl,   // AutoencoderKL of Stable Diffusion 2: SDMatte, SDMatte*
    Tiny, // TAESD: LiteSDMatte
};

struct Architecture {
    std::array<std::int64_t, 4> unet_widths{}; // channels at each level
    int unet_layers = 0;                       // a block on the way down; one more on the way up
    AutoencoderKind autoencoder = AutoencoderKind::Kl;
    std::array<std::int64_t, 4> autoencoder_widths{}; // Kl; the tiny one is always 64 wide
    int text_layers = 0;
    std::int64_t text_width = 0;
    std::int64_t text_mlp_width = 0;

    bool operator==(const Architecture&) const = default;
};

// Channels of one attention head in the UNet and the text encoder.
inline constexpr std::int64_t head_width = 64;

// Whether a tensor of a checkpoint is the kernel of a convolution over doubled pixels.
bool is_doubling_kernel(std::string_view name);

using TensorShapes = std::map<std::string, Shape>;

// Every tensor of the network, no more and no fewer.
TensorShapes expected_tensors(const Architecture& architecture);

// Strict: a missing, unexpected or misshapen tensor, or one whose numbers are not F32, F16 or
// BF16, is an Input error with its full name and both shapes.
Result<Architecture> tell_architecture(const Checkpoint& checkpoint);

} // namespace sdmatte
