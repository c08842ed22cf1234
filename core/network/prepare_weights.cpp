#include "network/prepare_weights.h"

#include "network/architecture.h"
#include "network/convolution.h"

namespace sdmatte {
Weights prepare_weights(TensorMap tensors)
{
    for (auto& [name, tensor] : tensors) {
        if (is_doubling_kernel(name))
            tensor = doubling_kernel(tensor).contiguous(at::MemoryFormat::ChannelsLast);
    }
    return Weights(std::move(tensors));
}

} // namespace sdmatte
