#include "network/load_network.h"

#include "base/message.h"
#include "network/prepare_weights.h"
#include "network/read_tensors.h"
#include "network/run_pass.h"

#include <utility>

namespace sdmatte {
namespace {

at::TensorOptions compute_options(const Device& device, Precision precision)
{
    const at::Device place =
        device.cuda_index < 0
            ? at::Device(at::kCPU)
            : at::Device(at::kCUDA, static_cast<c10::DeviceIndex>(device.cuda_index));
    return at::TensorOptions(place).dtype(precision == Precision::Bf16 ? at::kBFloat16
                                                                       : at::kFloat);
}

} // namespace

Result<at::Tensor> caption_states(const Checkpoint& checkpoint, const CaptionIds& ids,
                                  const at::TensorOptions& options, const Progress& progress,
                                  const at::Tensor& memory)
{
    Result<TensorMap> tensors =
        read_tensors(checkpoint, "text_encoder.", options, progress.part(0, 0.7F), memory);
    if (!tensors)
        return std::unexpected(tensors.error());
    return run_pass([&]() -> Result<at::Tensor> {
        const Pass pass{.stop = progress.stop_token()};
        const Weights weights = Weights(*std::move(tensors)).during(pass);
        const at::Tensor states = text_encoder(weights["text_encoder"], ids);
        progress.report(1);
        return states;
    });
}

Result<Network> load_network(const Checkpoint& checkpoint, const Device& device,
                             Precision precision, const Progress& progress)
{
    const Result<Architecture> architecture = tell_architecture(checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const at::TensorOptions options = compute_options(device, precision);
    const std::string stage = message("network", "Loading the network");
    // The text encoder is gone before the UNet is read.
    Result<at::Tensor> memory = make_tensor_memory(checkpoint, {"text_encoder.", "unet."}, options);
    if (!memory)
        return std::unexpected(memory.error());
    Result<at::Tensor> caption = caption_states(checkpoint, empty_caption(), options,
                                                progress.part(0, 0.3F, stage), *memory);
    if (!caption)
        return std::unexpected(caption.error());
    Result<TensorMap> tensors = read_tensors(checkpoint, "unet.", options,
                                             progress.part(0.3F, 0.9F, stage), *std::move(memory));
    if (!tensors)
        return std::unexpected(tensors.error());
    Result<TensorMap> autoencoder =
        read_tensors(checkpoint, "vae.", options, progress.part(0.9F, 1, stage));
    if (!autoencoder)
        return std::unexpected(autoencoder.error());
    tensors->merge(*autoencoder);
    return run_pass([&]() -> Result<Network> {
        const Weights weights = prepare_weights(*std::move(tensors));
        return Network{.architecture = *architecture,
                       .weights = weights,
                       .empty_caption = read_caption(weights["unet"], *caption),
                       .options = options};
    });
}

} // namespace sdmatte
