// What a checkpoint is, for a person.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"
#include "network/network_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte {

struct CheckpointFacts {
    std::optional<NetworkKind> network; // nothing: none of the networks that are known here
    std::string why_no_network;         // then one translated sentence
    std::int64_t tensors = 0;
    std::int64_t parameters = 0;      // of all tensors together
    std::vector<std::string> types;   // "F32", each once, sorted
    std::vector<std::string> prompts; // words; empty without a network
    std::int64_t bytes = 0;           // of the file
    std::string sha256;
};

// Reads the whole file, for its SHA-256. `wanted`: what the file was imported as. Errors: Input
// when it does not read or was changed, Cancelled.
Result<CheckpointFacts> describe_checkpoint(const Checkpoint& checkpoint,
                                            std::optional<NetworkKind> wanted,
                                            const Progress& progress);

} // namespace sdmatte
