#include "network/prepare_weights.h"

#include "network/architecture.h"
#include "network/convolution.h"

namespace sdmatte {
namespace {

// The matte is the mean of the decoder's three colours, and the mean is linear: of its last
// convolution one output is left.
bool is_of_last_convolution(const std::string& name)
{
    return name.starts_with("vae.decoder.conv_out.") || name.starts_with("vae.decoder.layers.18.");
}

at::Tensor mean_of_outputs(const at::Tensor& tensor)
{
    const at::Tensor mean = tensor.to(at::kFloat).mean(0, true).to(tensor.scalar_type());
    return tensor.dim() == 4 ? mean.contiguous(at::MemoryFormat::ChannelsLast) : mean;
}

} // namespace

Weights prepare_weights(TensorMap tensors)
{
    for (auto& [name, tensor] : tensors) {
        if (is_doubling_kernel(name))
            tensor = doubling_kernel(tensor).contiguous(at::MemoryFormat::ChannelsLast);
        else if (is_of_last_convolution(name))
            tensor = mean_of_outputs(tensor);
    }
    return Weights(std::move(tensors));
}

} // namespace sdmatte
