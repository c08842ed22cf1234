// What accompanies one run through a network: the wish to stop, and whoever looks at the blocks'
// outputs on their way (tests compare them with the published code's).
#pragma once

#include <ATen/core/Tensor.h>

#include <exception>
#include <functional>
#include <stop_token>
#include <string>

namespace sdmatte {

struct Pass {
    std::stop_token stop{};
    std::function<void(const std::string& block, const at::Tensor& output)> observe{};

    // Multiplications of one thread in one band of a long layer: what today's processors do in
    // 20 (bf16) to 150 ms (fp32), so that a stopped pass ends soon, and what is read anew for every
    // band hardly counts. Graphics cards do whole layers unless memory is short.
    double band_work = 8e9;

    bool bounds_memory = false; // in bands on a graphics card too, which is slower there
};

// Leaves a network from any depth when its pass is stopped; run_pass() turns it into an Error.
class PassStopped : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "stopped"; }
};

} // namespace sdmatte
