// How much memory a network takes, before it is loaded.
#pragma once

#include "network/architecture.h"
#include "network/device.h"

#include <cstdint>
#include <string>

namespace sdmatte {

// Bytes at the peak of a pass in a square of that side: the weights of UNet and autoencoder in
// that precision, and the pictures that live at once where the network needs most of them. An
// estimate, docs/performance.md has what was measured.
std::uint64_t needed_memory(const Architecture& architecture, Precision precision, int side);

// The same in smaller parts (Means::is_bounded): with less than this a card is not tried.
std::uint64_t least_memory(const Architecture& architecture, Precision precision, int side);

// Why a card is too small for what least_memory() said, one translated sentence; empty: it is
// large enough, or its memory is not known.
std::string memory_problem(const Device& card, std::uint64_t least_bytes);

// "5.2 GB"
std::string memory_text(std::uint64_t bytes);

} // namespace sdmatte
