// One photo in front of a network: its latents, and the answers to prompts.
#pragma once

#include "matting/engine.h"
#include "matting/sdmatte/network_home.h"
#include "network/checkpoint.h"
#include "network/network_kind.h"

#include <memory>

namespace sdmatte {

// What all sessions of an engine share.
struct LoadedNetwork {
    Checkpoint checkpoint; // captions read its text encoder
    NetworkKind kind = NetworkKind::SdMatte;
    std::unique_ptr<NetworkHome> home;
    bool adds_detail = true;
};

// Encodes the photo. `quick` answers previews. Where memory runs out, here or in a matte, it is
// tried with less, which the mattes' notices say. Errors: Resource, Cancelled.
Result<std::unique_ptr<Session>> open_session(std::shared_ptr<const LoadedNetwork> loaded,
                                              const EngineColour& photo,
                                              std::unique_ptr<Session> quick,
                                              const Progress& progress);

} // namespace sdmatte
