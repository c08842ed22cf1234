#include "matting/sdmatte/bf16_speed.h"

#include <ATen/ops/conv2d.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace sdmatte {
namespace {

constexpr int needed_capability = 80;
constexpr double worth_it = 1.3; // converting there and back is not measured
constexpr int tries = 3;         // the best counts: others may be at work

// Seconds for what networks do most, a matrix product and a convolution, in small.
double seconds_in(at::ScalarType type)
{
    using Clock = std::chrono::steady_clock;
    const at::Tensor matrix = at::ones({256, 256}, type);
    const at::Tensor picture = at::ones({1, 64, 32, 32}, type);
    const at::Tensor kernel = at::ones({64, 64, 3, 3}, type);
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i <= tries; ++i) {
        const auto start = Clock::now();
        (void)at::matmul(matrix, matrix);
        (void)at::conv2d(picture, kernel, {}, {1, 1}, {1, 1});
        const double took = std::chrono::duration<double>(Clock::now() - start).count();
        if (i > 0) // the first one also chooses and prepares its code
            best = std::min(best, took);
    }
    return best;
}

bool measure()
{
    try {
        const c10::InferenceMode no_gradients;
        return seconds_in(at::kFloat) > worth_it * seconds_in(at::kBFloat16);
    } catch (const std::exception&) { // no code for it on this processor
        return false;
    }
}

} // namespace

bool is_fast_at_bf16(const Device& device)
{
    if (device.cuda_index < 0) {
        static const bool is_fast = measure();
        return is_fast;
    }
    const CudaDriver driver = read_cuda_driver();
    const auto index = static_cast<std::size_t>(device.cuda_index);
    return index < driver.gpus.size() && driver.gpus[index].capability >= needed_capability;
}

} // namespace sdmatte
