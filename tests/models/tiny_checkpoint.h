// The smallest whole networks there are, with zeros for weights: some 13 MB that take no disk until
// they are copied.
#pragma once

#include "../network/safetensors_bytes.h"
#include "network/architecture.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace sdmatte {

inline Architecture tiny_architecture(AutoencoderKind autoencoder)
{
    Architecture architecture{.unet_widths = {64, 64, 64, 64},
                              .unet_layers = 1,
                              .autoencoder = autoencoder,
                              .text_layers = 1,
                              .text_width = 64,
                              .text_mlp_width = 1};
    if (autoencoder == AutoencoderKind::Kl)
        architecture.autoencoder_widths = {32, 32, 32, 32};
    return architecture;
}

// All tensors of `shapes` in BF16, all zeros.
inline void write_zeros(const std::filesystem::path& path, const TensorShapes& shapes)
{
    std::string header = "{";
    std::uint64_t offset = 0;
    for (const auto& [name, shape] : shapes) {
        std::string sizes;
        std::uint64_t bytes = 2;
        for (const std::int64_t size : shape) {
            sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
            bytes *= static_cast<std::uint64_t>(size);
        }
        header += (header.size() > 1 ? ",\"" : "\"") + name + R"(":{"dtype":"BF16","shape":[)"
                  + sizes + R"(],"data_offsets":[)" + std::to_string(offset) + ","
                  + std::to_string(offset + bytes) + "]}";
        offset += bytes;
    }
    const std::string bytes = safetensors_bytes(header + "}", {});
    std::ofstream(path, std::ios::binary) << bytes;
    std::filesystem::resize_file(path, bytes.size() + offset);
}

inline void write_tiny_checkpoint(const std::filesystem::path& path,
                                  AutoencoderKind autoencoder = AutoencoderKind::Tiny)
{
    write_zeros(path, expected_tensors(tiny_architecture(autoencoder)));
}

} // namespace sdmatte
