// What the picker is shown: published networks, and machines that are not here.
#pragma once

#include "ui/window/engine_offer.h"

namespace sdmatte::studio {

inline Architecture published_architecture(AutoencoderKind autoencoder)
{
    Architecture architecture{.unet_widths = {320, 640, 1280, 1280},
                              .unet_layers = 2,
                              .autoencoder = autoencoder,
                              .text_layers = 23,
                              .text_width = 1024,
                              .text_mlp_width = 4096};
    if (autoencoder == AutoencoderKind::Kl)
        architecture.autoencoder_widths = {128, 256, 512, 512};
    return architecture;
}

// Two models and a processor, the offer of a machine without cards.
inline EngineOffer plain_offer()
{
    EngineOffer offer;
    offer.models = {{.name = "sdmatte",
                     .network = "SDMatte",
                     .architecture = published_architecture(AutoencoderKind::Kl)},
                    {.name = "lite",
                     .network = "LiteSDMatte",
                     .architecture = published_architecture(AutoencoderKind::Tiny)}};
    offer.processor = {.id = "cpu",
                       .name = "Test processor",
                       .memory_bytes = 24'000'000'000,
                       .is_fast_at_bf16 = true};
    return offer;
}

// And with a large card, and one that is too small for SDMatte.
inline EngineOffer offer_with_cards()
{
    EngineOffer offer = plain_offer();
    offer.cards = {{.id = "cuda:0",
                    .name = "NVIDIA T400",
                    .memory_bytes = 2'000'000'000,
                    .is_fast_at_bf16 = false},
                   {.id = "cuda:1",
                    .name = "NVIDIA RTX 4000",
                    .memory_bytes = 20'000'000'000,
                    .is_fast_at_bf16 = true}};
    return offer;
}

// And with one that cannot be used at all.
inline EngineOffer offer_with_lost_card()
{
    EngineOffer offer = plain_offer();
    offer.lost_card = "NVIDIA RTX 4000";
    offer.card_problem = "The driver of the NVIDIA RTX 4000 serves CUDA 12.4 and 13.0 is needed: "
                         "update the NVIDIA driver.";
    return offer;
}

} // namespace sdmatte::studio
