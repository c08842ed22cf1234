#include "hashed_weights.h"

#include "network/device.h"
#include "network/prepare_weights.h"
#include "network/run_pass.h"
#include "network/text_encoder.h"

#include <ATen/ops/empty.h>

#include <cmath>
#include <cstdlib>

namespace sdmatte {
namespace {

std::uint64_t fnv1a(const std::string& text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3;
    return hash;
}

std::uint64_t splitmix64(std::uint64_t z)
{
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
}

void fill(float* values, const std::string& name, const Shape& shape, bool is_lite)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    const double gain =
        shape.size() > 1
            ? std::sqrt(3.0 / (static_cast<double>(count) / static_cast<double>(shape[0])))
            : 0.1;
    const double offset = shape.size() == 1 && name.ends_with("weight") ? 1 : 0;
    const std::uint64_t seed = fnv1a(name);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::uint64_t z =
            splitmix64(seed + static_cast<std::uint64_t>(i + 1) * 0x9E3779B97F4A7C15);
        const double u = static_cast<double>(z >> 40) / (1 << 23) - 1;
        values[i] = static_cast<float>(u * gain + offset);
    }
    if (is_lite && name == "vae.decoder.layers.18.bias")
        for (std::int64_t i = 0; i < count; ++i)
            values[i] += 0.5F;
}

} // namespace

std::vector<float> hashed_values(const std::string& name, const Shape& shape, bool is_lite)
{
    std::int64_t count = 1;
    for (const std::int64_t size : shape)
        count *= size;
    std::vector<float> values(static_cast<std::size_t>(count));
    fill(values.data(), name, shape, is_lite);
    return values;
}

TensorMap hashed_tensors(const Architecture& architecture, const std::string& prefix)
{
    TensorMap tensors;
    for (const auto& [name, shape] : expected_tensors(architecture)) {
        if (!name.starts_with(prefix))
            continue;
        const at::Tensor tensor = at::empty(shape, at::kFloat);
        fill(tensor.data_ptr<float>(), name, shape,
             architecture.autoencoder == AutoencoderKind::Tiny);
        tensors.emplace(name, tensor);
    }
    return tensors;
}

Architecture architecture_of(const std::string& model)
{
    const bool is_tiny = model.ends_with("-tiny");
    const bool is_lite = model.starts_with("lite");
    Architecture architecture;
    architecture.unet_widths = is_tiny ? std::array<std::int64_t, 4>{64, 128, 128, 128}
                                       : std::array<std::int64_t, 4>{320, 640, 1280, 1280};
    architecture.unet_layers = is_lite ? 1 : 2;
    architecture.autoencoder = is_lite ? AutoencoderKind::Tiny : AutoencoderKind::Kl;
    if (!is_lite)
        architecture.autoencoder_widths = is_tiny ? std::array<std::int64_t, 4>{32, 32, 64, 64}
                                                  : std::array<std::int64_t, 4>{128, 256, 512, 512};
    architecture.text_layers = is_tiny ? 2 : 23;
    architecture.text_width = 1024;
    architecture.text_mlp_width = is_tiny ? 128 : 4096;
    return architecture;
}

at::Device test_device()
{
    const char* name = std::getenv("SDMATTE_TEST_DEVICE");
    const at::Device device(name == nullptr ? "cpu" : name);
    if (device.is_cuda())
        load_cuda();
    return device;
}

Network hashed_network(const std::string& model, at::ScalarType type)
{
    const c10::InferenceMode no_gradients;
    Network network;
    network.architecture = architecture_of(model);
    network.options = at::TensorOptions(test_device()).dtype(type);
    const auto weights = [&](const std::string& prefix) {
        TensorMap tensors = hashed_tensors(network.architecture, prefix);
        for (auto& [name, tensor] : tensors)
            tensor = tensor.to(network.options)
                         .contiguous(tensor.dim() == 4 ? at::MemoryFormat::ChannelsLast
                                                       : at::MemoryFormat::Contiguous);
        return tensors;
    };
    const at::Tensor states =
        text_encoder(Weights(weights("text_encoder."))["text_encoder"], empty_caption());
    TensorMap tensors = weights("unet.");
    tensors.merge(weights("vae."));
    network.weights = prepare_weights(std::move(tensors));
    network.empty_caption = read_caption(network.weights["unet"], states);
    return network;
}

} // namespace sdmatte
