// What NVIDIA's driver says of this machine's GPUs, asked of the driver itself: LibTorch only
// says that there is none, not why.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sdmatte {

struct Gpu {
    std::string name;
    std::uint64_t memory_bytes = 0;
    int capability = 0; // compute capability, 10 x major + minor: 90 for 9.0
};

struct CudaDriver {
    bool is_present = false; // the kernel's part of the driver, or its library
    std::string error;       // why the driver does not answer; empty: it does
    int cuda_version = 0;    // the newest CUDA that it serves, 1000 x major + 10 x minor
    std::vector<Gpu> gpus;   // in the order of cuda:N
};

CudaDriver read_cuda_driver();

} // namespace sdmatte
