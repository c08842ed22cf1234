// Times the measures of a matte and its truth:
//   bench_metrics PREDICTION TRUTH [ROUNDS]
// One line of JSON: seconds of each round, and the measures.
#include "base/parallel.h"
#include "evaluation/connectivity_error.h"
#include "evaluation/gradient_error.h"
#include "evaluation/read_alpha.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::string list_of(const std::vector<double>& seconds)
{
    std::string list;
    for (const double value : seconds)
        list += (list.empty() ? "[" : ", ") + std::to_string(value);
    return list + "]";
}

} // namespace

int main(int count, char** arguments)
{
    using namespace sdmatte;
    if (count < 3) {
        std::fputs("usage: bench_metrics PREDICTION TRUTH [ROUNDS]\n", stderr);
        return 2;
    }
    constexpr std::int64_t any_size = 1'000'000'000;
    const auto prediction = read_alpha(arguments[1], any_size);
    const auto truth = read_alpha(arguments[2], any_size);
    if (!prediction || !truth) {
        std::fprintf(stderr, "%s\n", (prediction ? truth : prediction).error().sentence.c_str());
        return 3;
    }
    const int rounds = count > 3 ? std::atoi(arguments[3]) : 3;
    std::vector<double> grad_s;
    std::vector<double> conn_s;
    double grad = 0;
    double conn = 0;
    const auto timed = [&](auto measure, std::vector<double>& seconds) {
        const auto start = std::chrono::steady_clock::now();
        const double sum =
            measure(prediction->values, truth->values, RasterView<std::uint8_t>{}, Progress{})
                .whole;
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        seconds.push_back(taken.count());
        return sum / 1000;
    };
    for (int round = 0; round < rounds; ++round) {
        grad = timed(gradient_error, grad_s);
        conn = timed(connectivity_error, conn_s);
    }
    std::printf("{\"threads\": %d, \"grad_s\": %s, \"conn_s\": %s, \"grad\": %.17g, \"conn\": "
                "%.17g}\n",
                thread_count(), list_of(grad_s).c_str(), list_of(conn_s).c_str(), grad, conn);
    return 0;
}
