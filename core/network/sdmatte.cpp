#include "network/sdmatte.h"

#include "network/autoencoder_kl.h"
#include "network/autoencoder_tiny.h"
#include "network/mask_encoder.h"
#include "network/run_pass.h"
#include "network/transfer.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>

namespace sdmatte {
namespace {

at::Tensor encode(const Network& network, const Weights& w, const at::Tensor& picture)
{
    const at::Tensor x =
        upload(picture, network.options).contiguous(at::MemoryFormat::ChannelsLast);
    return network.architecture.autoencoder == AutoencoderKind::Kl ? encode_kl(w["vae"], x)
                                                                   : encode_tiny(w["vae"], x);
}

at::Tensor decode(const Network& network, const Weights& w, const at::Tensor& latents)
{
    return network.architecture.autoencoder == AutoencoderKind::Kl ? decode_kl(w["vae"], latents)
                                                                   : decode_tiny(w["vae"], latents);
}

// The mask as the autoencoder takes pictures: in -1..1, in all three colours.
at::Tensor encode_mask(const Network& network, const Weights& w, const at::Tensor& mask)
{
    if (network.options.device().is_cpu())
        return network.architecture.autoencoder == AutoencoderKind::Kl
                   ? encode_mask_kl(w["vae"], mask)
                   : encode_mask_tiny(w["vae"], mask);
    const at::Tensor there = upload(mask, network.options.dtype(at::kFloat));
    return encode(network, w, (there * 2 - 1).expand({1, 3, mask.size(0), mask.size(1)}));
}

// The decoder gives the mean of its three colours: prepare_weights() folded them into one.
at::Tensor alpha_of(const at::Tensor& decoded)
{
    const at::Tensor grey = decoded.to(at::kFloat).view({decoded.size(2), decoded.size(3)});
    return ((grey.clamp(-1, 1) + 1) / 2).to(at::kCPU);
}

// Which tokens are read is found on the processor, where the prompt comes from: a card would have
// to be waited for.
AttendedKeys on(const at::Device& device, AttendedKeys keys)
{
    if (keys.kept.defined())
        keys.kept = upload(keys.kept, keys.kept.options().device(device));
    if (keys.bias.defined())
        keys.bias = upload(keys.bias, keys.bias.options().device(device));
    return keys;
}

} // namespace

bool is_network_side(std::int64_t side)
{
    return side >= 128 && side <= 2048 && side % 64 == 0;
}

Result<at::Tensor> encode_image(const Network& network, const at::Tensor& image, const Pass& pass)
{
    return run_pass([&]() -> Result<at::Tensor> {
        return encode(network, network.weights.during(pass), image);
    });
}

Result<Caption> read_caption(const Network& network, const at::Tensor& states, const Pass& pass)
{
    return run_pass([&]() -> Result<Caption> {
        return read_caption(network.weights.during(pass)["unet"], states);
    });
}

Result<at::Tensor> find_alpha(const Network& network, const at::Tensor& image_latents,
                              const Caption& caption, const VisualPrompt& prompt, const Pass& pass)
{
    return run_pass([&]() -> Result<at::Tensor> {
        const Weights w = network.weights.during(pass);
        const at::Tensor mask_latents = encode_mask(network, w, prompt.mask);
        UnetInput input{.latents = at::cat({image_latents, mask_latents}, 1),
                        .prompt_states = prompt_states(w["unet"], mask_latents),
                        .caption = caption,
                        .is_transparent = prompt.is_transparent,
                        .is_points = prompt.is_points,
                        .coordinates = prompt.coordinates};
        if (prompt.masks_attention)
            for (std::size_t level = 0; level < input.keys.size(); ++level)
                input.keys[level] =
                    on(network.options.device(),
                       attended_keys(prompt.mask, prompt.mask.size(0) / 8 >> level));
        const at::Tensor latents = unet(w["unet"], input);
        input = {}; // frees the states before the decoder, which needs the most memory
        return alpha_of(decode(network, w, latents));
    });
}

} // namespace sdmatte
