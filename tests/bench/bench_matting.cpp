// Times what beside_pymatting.py times, on the same files: trimap to alpha, alpha to foreground.
//   bench_matting PHOTO TRIMAP ALPHA REPEATS
// prints one line of JSON: the seconds of each run, the sum of absolute differences to ALPHA in
// thousands, and the peak memory of the process.
#include "base/process.h"
#include "image/read.h"
#include "matting/classical/alpha.h"
#include "matting/foreground.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace sdmatte;

template <class T>
T value_or_exit(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().sentence.c_str());
        std::exit(exit_status(result.error().kind));
    }
    return std::move(*result);
}

std::string seconds_of(int repeats, const std::function<void()>& body)
{
    std::string list;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        body();
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        list += (i == 0 ? "" : ", ") + std::to_string(seconds.count());
    }
    return "[" + list + "]";
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 5) {
        std::fputs("usage: bench_matting PHOTO TRIMAP ALPHA REPEATS\n", stderr);
        return 2;
    }
    const int repeats = std::max(1, std::atoi(arguments[4]));
    const Image photo = value_or_exit(read_image(arguments[1]));
    const EngineColour colour = value_or_exit(engine_colour(photo));
    const auto trimap = value_or_exit(read_trimap(arguments[2], photo.width(), photo.height()));
    const auto truth = value_or_exit(read_mask(arguments[3], photo.width(), photo.height()));

    Raster<float> alpha;
    const std::string alpha_s = seconds_of(
        repeats, [&] { alpha = value_or_exit(classical::estimate_alpha(colour, trimap, {})); });
    const std::string foreground_s =
        seconds_of(repeats, [&] { value_or_exit(estimate_foreground(*photo.colour, alpha)); });
    const double sad = std::transform_reduce(
        alpha.values().begin(), alpha.values().end(), truth.values().begin(), 0.0, std::plus<>(),
        [](float a, std::uint8_t code) { return std::abs(double(a) - code / 255.0); });
    std::printf("{\"alpha_s\": %s, \"foreground_s\": %s, \"sad\": %.4f, \"peak_bytes\": %lld}\n",
                alpha_s.c_str(), foreground_s.c_str(), sad / 1000,
                static_cast<long long>(peak_memory_bytes()));
}
