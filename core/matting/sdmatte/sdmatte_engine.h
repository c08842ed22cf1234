// The engine of the published networks: SDMatte, SDMatte* and LiteSDMatte. LibTorch stays behind
// this header.
#pragma once

#include "matting/engine.h"
#include "network/device.h"
#include "network/network_kind.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace sdmatte {

struct SdMatteOptions {
    std::filesystem::path model;          // a checkpoint
    std::optional<NetworkKind> network{}; // nothing: told from the tensors
    Device device{};
    std::optional<Precision> precision{}; // nothing: bf16 where the device is fast at it, else fp32
    int side = 1024;                      // a multiple of 64 from 128 to 2048
    bool adds_detail = true;              // of photos larger than `side`: local_detail.h
    bool warms_up = false;                // a first pass is made before anybody waits for one
};

// What the user chose, or what suits the device.
Precision chosen_precision(const SdMatteOptions& options);

// Loads the network. Errors: Usage for a side, Input for what is not such a network, Resource,
// Cancelled.
Result<std::unique_ptr<Engine>> make_sdmatte_engine(const SdMatteOptions& options,
                                                    const Progress& progress);

} // namespace sdmatte
