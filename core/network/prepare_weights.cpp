#include "network/prepare_weights.h"

#include "network/architecture.h"
#include "network/convolution.h"

namespace sdmatte {
namespace {

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
        tensor = is_doubling_kernel(name)
                     ? doubling_kernel(tensor).contiguous(at::MemoryFormat::ChannelsLast)
                     : channels_last_in_place(tensor);
    }
    return Weights(std::move(tensors));
}

} // namespace sdmatte
