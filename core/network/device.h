// The devices that a network can run on: the processor always, NVIDIA cards where LibTorch's
// CUDA part, the driver and the card fit together.
#pragma once

#include "base/error.h"
#include "network/cuda_driver.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sdmatte {

struct Device {
    int cuda_index = -1;            // -1: the processor
    std::string name;               // as its maker calls it
    std::uint64_t memory_bytes = 0; // all of it; 0: unknown

    [[nodiscard]] std::string id() const; // "cpu", "cuda:0": as --device takes it
};

// What a network computes in.
enum class Precision { Fp32, Bf16 };

// Loads LibTorch's CUDA part if it is installed; false: it is not, or does not load.
// Call it before anything else of LibTorch: what runs first fixes for good whether there is CUDA.
bool load_cuda();

// The processor first, then every usable card. Calls load_cuda().
std::vector<Device> available_devices();

// The device that --device means: "auto" (the first card, else the processor), "cpu", "cuda" or
// "cuda:N". Errors: Usage for another word, Resource for a card that is not usable, with why.
Result<Device> choose_device(const std::string& name);

// "2.11.0"
std::string libtorch_version();

// Why the NVIDIA cards of this machine cannot be used, one translated sentence; empty when they
// can, or when there is none.
std::string cuda_problem();

// The same for given facts: `has_cuda_part`, `load_error` are of LibTorch's CUDA part.
std::string cuda_problem(const CudaDriver& driver, bool has_cuda_part,
                         const std::string& load_error);

} // namespace sdmatte
