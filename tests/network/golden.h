// What the published code made of a picture and a prompt, with hashed weights. The files of
// tests/data/network hold every Nth row of the large outputs; SDMATTE_GOLDENS names a folder with
// the whole ones.
#pragma once

#include "network/sdmatte.h"
#include "network/text_encoder.h"

#include <filesystem>
#include <string>

namespace sdmatte {

struct Golden {
    at::Tensor image; // [1, 3, S, S] in -1..1
    VisualPrompt prompt;
    std::string caption;
    TensorMap outputs;             // latents_in, unet_out, alpha, where stored: decoded, text_embed
    std::int64_t alpha_rows = 1;   // alpha holds every Nth row of the S
    std::int64_t decoded_rows = 1; // and decoded
};

std::filesystem::path golden_folder();

// For instance "sdmatte-tiny", "128", "box". Throws when a file is missing or damaged.
Golden load_golden(const std::string& model, const std::string& side, const std::string& name);

// The ids of a caption as tokenizer.json has them, whatever the caption's case.
CaptionIds golden_caption_ids(const std::string& caption);

// The largest absolute difference; infinite when shapes differ or a number is not finite.
double largest_difference(const at::Tensor& a, const at::Tensor& b);

// Every Nth row of [..., rows, columns], from the first on.
at::Tensor every_row(const at::Tensor& tensor, std::int64_t step);

} // namespace sdmatte
