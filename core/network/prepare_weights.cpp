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

// The same memory in the other order: many tensors share one block, which a copy would not free.
at::Tensor channels_last_in_place(const at::Tensor& kernel)
{
    const at::Tensor ordered = kernel.permute({0, 2, 3, 1});
    if (ordered.is_contiguous())
        return kernel;
    at::Tensor memory = kernel.view(ordered.sizes());
    memory.copy_(ordered.contiguous());
    return memory.permute({0, 3, 1, 2});
}

} // namespace

Weights prepare_weights(TensorMap tensors)
{
    for (auto& [name, tensor] : tensors) {
        if (tensor.dim() != 4)
            continue;
        tensor = is_doubling(name)
                     ? doubling_kernel(tensor).contiguous(at::MemoryFormat::ChannelsLast)
                     : channels_last_in_place(tensor);
    }
    return Weights(std::move(tensors));
}

} // namespace sdmatte
