#include "network/prepare_weights.h"

#include "network/convolution.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sdmatte {
namespace {

bool is_doubling(std::string_view name)
{
    constexpr std::array<std::string_view, 3> tiny = {"vae.decoder.layers.6.weight",
                                                      "vae.decoder.layers.11.weight",
                                                      "vae.decoder.layers.16.weight"};
    return name.ends_with(".upsamplers.0.conv.weight")
           || std::ranges::find(tiny, name) != tiny.end();
}

} // namespace

Weights prepare_weights(TensorMap tensors)
{
    for (auto& [name, tensor] : tensors) {
        if (tensor.dim() != 4)
            continue;
        if (is_doubling(name))
            tensor = doubling_kernel(tensor);
        tensor = tensor.contiguous(at::MemoryFormat::ChannelsLast);
    }
    return Weights(std::move(tensors));
}

} // namespace sdmatte
