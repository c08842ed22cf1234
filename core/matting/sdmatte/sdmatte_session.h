// One photo in front of a network: its latents, and the answers to prompts.
#pragma once

#include "matting/engine.h"
#include "matting/sdmatte/sdmatte_engine.h"
#include "network/checkpoint.h"
#include "network/sdmatte.h"

#include <memory>

namespace sdmatte {

// What all sessions of an engine share.
struct LoadedNetwork {
    Checkpoint checkpoint; // captions read its text encoder
    Network network;
    NetworkKind kind = NetworkKind::SdMatte;
    int side = 1024;
};

// Encodes the photo. `quick` answers previews. Errors: Resource, Cancelled.
Result<std::unique_ptr<Session>> open_session(std::shared_ptr<const LoadedNetwork> loaded,
                                              const EngineColour& photo,
                                              std::unique_ptr<Session> quick,
                                              const Progress& progress);

} // namespace sdmatte
