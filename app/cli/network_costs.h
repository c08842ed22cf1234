// What a network takes on this machine.
#pragma once

#include "network/checkpoint.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sdmatte::cli {

// Bytes of memory at `side`, as needed_memory() estimates them.
struct NetworkCosts {
    int side = 1024;
    std::uint64_t fp32_bytes = 0;
    std::uint64_t bf16_bytes = 0;
    std::string card_problem; // one sentence: why there is a card that is not used; may be empty
};

// Nothing for a checkpoint of no network, and in a build without them.
std::optional<NetworkCosts> network_costs(const Checkpoint& checkpoint);

} // namespace sdmatte::cli
