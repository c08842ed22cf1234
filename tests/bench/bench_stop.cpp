// How soon a running pass ends when it is stopped, which is what a newer prompt does first.
//   bench_stop [MODEL.safetensors [SIDE [STOPS]]]
// Without a model ("" where more follows): the classical engine. On the sample of 24 megapixels.
#include "base/process.h"
#include "image/sample.h"
#include "matting/classical/classical_engine.h"
#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/sdmatte_engine.h"
#endif

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace sdmatte {
namespace {

using Clock = std::chrono::steady_clock;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

Result<std::unique_ptr<Engine>> make(const char* model, int side)
{
#ifdef SDMATTE_WITH_NETWORK
    if (model != nullptr)
        return make_sdmatte_engine({.model = model, .side = side}, {});
#endif
    (void)model;
    (void)side;
    return make_classical_engine();
}

// Milliseconds from the stop to the end of work(progress), stopped after `after` seconds;
// negative: it had ended before.
template <class Work>
double stop_ms(double after, const Work& work)
{
    std::stop_source stop;
    Clock::time_point ended;
    std::thread thread([&] {
        (void)work(Progress(stop.get_token(), {}));
        ended = Clock::now();
    });
    std::this_thread::sleep_for(std::chrono::duration<double>(after));
    const Clock::time_point stopped = Clock::now();
    stop.request_stop();
    thread.join();
    return 1000 * seconds(ended - stopped);
}

// At moments spread over the whole of it.
template <class Work>
void measure(const char* name, int stops, const Work& work)
{
    const Clock::time_point start = Clock::now();
    (void)work(Progress());
    const double whole = seconds(Clock::now() - start);
    std::vector<double> times;
    for (int i = 0; i < stops; ++i) {
        const double took = stop_ms(whole * (i + 0.5) / stops, work);
        if (took >= 0)
            times.push_back(took);
    }
    std::ranges::sort(times);
    if (times.empty())
        return;
    std::printf("%-12s %8.2f %6zu %9.0f %9.0f\n", name, whole, times.size(),
                times[times.size() / 2], times.back());
    std::fflush(stdout);
}

int run(const char* model, int side, int stops)
{
    const auto engine = make(model, side);
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().sentence.c_str());
        return 1;
    }
    Sample sample = make_sample(6000, 4000, 1).value();
    const SampleBox box = sample.box;
    const EngineColour photo{.pixels = std::make_shared<const Pixels>(std::move(sample.colour))};
    Prompt prompt;
    prompt.boxes.push_back({box.x0, box.y0, box.x1, box.y1});
    std::printf("%-12s %8s %6s %9s %9s\n", "", "whole, s", "stops", "median ms", "most ms");
    measure("opening", stops,
            [&](const Progress& progress) { return (*engine)->open(photo, progress).has_value(); });
    const auto session = (*engine)->open(photo, {});
    if (!session)
        return 1;
    measure("preview", stops, [&](const Progress& progress) {
        return (*session)->preview(prompt, progress).has_value();
    });
    measure("matte", stops, [&](const Progress& progress) {
        return (*session)->matte(prompt, progress).has_value();
    });
    return 0;
}

} // namespace
} // namespace sdmatte

int main(int argc, char** argv)
{
    sdmatte::start_again_with("OMP_WAIT_POLICY", "passive", argv); // as the studio
    const auto number = [&](int i, int otherwise) {
        return argc > i ? std::atoi(argv[i]) : otherwise;
    };
    return sdmatte::run(argc > 1 && argv[1][0] != 0 ? argv[1] : nullptr, number(2, 512),
                        number(3, 25));
}
