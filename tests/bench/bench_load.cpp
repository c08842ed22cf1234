// How long a network takes until it is ready, and its parts, in seconds of the clock and of the
// processor:
//   bench_load FILE [fp32|bf16]
#include "network/load_network.h"
#include "network/read_tensors.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace {

using namespace sdmatte;

template <class Work>
bool timed(const char* part, const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor = std::clock();
    const auto result = work();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("%-28s %7.3f %7.3f\n", part, seconds.count(),
                static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC);
    if (!result)
        std::fprintf(stderr, "%s\n", result.error().sentence.c_str());
    return result.has_value();
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::fputs("usage: bench_load FILE [fp32|bf16]\n", stderr);
        return 2;
    }
    const bool is_bf16 = count > 2 && std::string_view(arguments[2]) == "bf16";
    const at::ScalarType type = is_bf16 ? at::kBFloat16 : at::kFloat;
    const Device cpu{.cuda_index = -1, .name = {}, .memory_bytes = 0};
    const Result<Checkpoint> checkpoint = open_checkpoint(arguments[1]);
    const bool is_done =
        checkpoint && timed("opening", [&] { return open_checkpoint(arguments[1]); })
        && timed("telling the architecture", [&] { return tell_architecture(*checkpoint); })
        && timed("reading the text encoder",
                 [&] { return read_tensors(*checkpoint, "text_encoder.", type, {}); })
        && timed("reading it, and its states",
                 [&] { return caption_states(*checkpoint, empty_caption(), type, {}); })
        && timed("reading the UNet", [&] { return read_tensors(*checkpoint, "unet.", type, {}); })
        && timed("reading the autoencoder",
                 [&] { return read_tensors(*checkpoint, "vae.", type, {}); })
        && timed("the whole network", [&] {
               return load_network(*checkpoint, cpu, is_bf16 ? Precision::Bf16 : Precision::Fp32,
                                   {});
           });
    return is_done ? 0 : 3;
}
