// Where a click's time goes: of each part of the network the floating-point operations of its
// matrix products, convolutions and attentions, and the rate at which they ran, beside that of a
// plain matrix product of the same type in the same process:
//   bench_flop FILE SIDE [fp32|bf16] [RUNS]
// A box over 30 % of the picture; medians of RUNS, 5 unless given. Operations that are left out
// (doubled pixels, equal parts of the mask, keys outside of it) are not counted.
#include "base/parallel.h"
#include "matting/sdmatte/network_times.h"
#include "matting/sdmatte/visual_prompt.h"
#include "network/load_network.h"

#include <ATen/Parallel.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/zeros.h>
#include <ATen/record_function.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

using namespace sdmatte;
using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

enum Kind { Convolution, Product, Attention };
constexpr std::array kind_names{"convolution", "product", "attention"};

struct Work {
    double flop = 0;
    double seconds = 0;
};

struct Part {
    std::array<Work, 3> kinds{};
    double seconds = 0; // everything

    [[nodiscard]] double flop() const
    {
        return kinds[Convolution].flop + kinds[Product].flop + kinds[Attention].flop;
    }
};

enum Parts { Photo, Mask, Unet, Decoder };
constexpr std::array part_names{"photo", "mask", "UNet", "decoder"};
using Run = std::array<Part, 4>;

Run run; // the one under way
Part* part = &run[Photo];

struct Started final : at::ObserverContext {
    Kind kind;
    double flop; // of one element of the output
    Clock::time_point at = Clock::now();

    Started(Kind of_kind, double of_one)
        : kind(of_kind)
        , flop(of_one)
    {
    }
};

// Two operations a multiplication.
std::unique_ptr<at::ObserverContext> start(const at::RecordFunction& function)
{
    const std::string_view name = function.name();
    const auto second = [&] { return function.inputs()[1].toTensor(); };
    const auto of_kernel = [&] {
        return 2.0 * static_cast<double>(second().numel() / second().size(0));
    };
    if (name == "aten::conv2d")
        return std::make_unique<Started>(Convolution, of_kernel());
    if (name == "aten::linear")
        return std::make_unique<Started>(Product, of_kernel());
    if (name == "aten::scaled_dot_product_attention") // scores, and the weighted sum of values
        return std::make_unique<Started>(Attention, 4.0 * static_cast<double>(second().size(2)));
    return nullptr;
}

void end(const at::RecordFunction& function, at::ObserverContext* context)
{
    const auto* started = dynamic_cast<Started*>(context);
    if (started == nullptr)
        return;
    Work& work = part->kinds[started->kind];
    work.seconds += seconds_since(started->at);
    work.flop += started->flop * static_cast<double>(function.outputs()[0].toTensor().numel());
}

double product_rate(at::ScalarType type)
{
    const at::Tensor a = at::rand({4096, 4096}).to(type);
    const at::Tensor b = at::rand({4096, 4096}).to(type);
    std::vector<double> rates;
    for (int i = 0; i < 7; ++i) {
        const Clock::time_point begin = Clock::now();
        (void)at::mm(a, b);
        rates.push_back(2.0 * 4096 * 4096 * 4096 / seconds_since(begin));
    }
    std::ranges::nth_element(rates, rates.begin() + 3);
    return rates[3];
}

Result<Run> measure(const Network& network, int side)
{
    const NetworkPrompt prompt = middle_prompt(PromptKind::Box, side);
    Clock::time_point begun = Clock::now();
    const auto next = [&](Parts following) {
        part->seconds = seconds_since(begun);
        begun = Clock::now();
        part = &run[following];
    };
    const Pass pass{.observe = [&](const std::string& block, const at::Tensor&) {
        if (block == "unet.aux_conv_in")
            next(Unet);
        else if (block == "unet")
            next(Decoder);
    }};
    run = {};
    part = &run[Photo];
    const auto latents = encode_image(network, at::zeros({1, 3, side, side}), pass);
    if (!latents)
        return std::unexpected(latents.error());
    next(Mask);
    const auto alpha =
        find_alpha(network, *latents, network.empty_caption, visual_prompt(prompt, false), pass);
    if (!alpha)
        return std::unexpected(alpha.error());
    part->seconds = seconds_since(begun);
    return run;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <class Value>
double median_of(const std::vector<Run>& runs, const Value& value)
{
    std::vector<double> values;
    for (const Run& one : runs)
        values.push_back(value(one));
    return median(std::move(values));
}

void print_row(const char* name, double seconds, double flop, double rate)
{
    std::printf("%-24s %8.3f %8.1f %8.0f %6.0f %%\n", name, seconds, flop / 1e9,
                flop / seconds / 1e9, 100 * flop / seconds / rate);
}

void print(const std::vector<Run>& runs, double rate)
{
    std::printf("%-24s %8s %8s %8s %8s\n", "", "s", "GFLOP", "GFLOP/s", "of rate");
    for (const Parts each : {Photo, Mask, Unet, Decoder}) {
        print_row(part_names[each],
                  median_of(runs, [&](const Run& one) { return one[each].seconds; }),
                  runs[0][each].flop(), rate);
        for (const Kind kind : {Convolution, Product, Attention})
            if (runs[0][each].kinds[kind].flop > 0)
                print_row(
                    (std::string("  ") + kind_names[kind]).c_str(),
                    median_of(runs, [&](const Run& one) { return one[each].kinds[kind].seconds; }),
                    runs[0][each].kinds[kind].flop, rate);
    }
    const auto click = [](const Run& one, const auto& value) {
        return value(one[Mask]) + value(one[Unet]) + value(one[Decoder]);
    };
    print_row("a click",
              median_of(runs,
                        [&](const Run& one) {
                            return click(one, [](const Part& each) { return each.seconds; });
                        }),
              click(runs[0], [](const Part& each) { return each.flop(); }), rate);
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 3) {
        std::fputs("usage: bench_flop FILE SIDE [fp32|bf16] [RUNS]\n", stderr);
        return 2;
    }
    const c10::InferenceMode no_gradients;
    at::set_num_threads(thread_count());
    const int side = std::atoi(arguments[2]);
    const bool is_fp32 = count > 3 && std::string_view(arguments[3]) == "fp32";
    const int runs = count > 4 ? std::max(1, std::atoi(arguments[4])) : 5;
    const Result<Checkpoint> checkpoint = open_checkpoint(arguments[1]);
    const Device cpu{.cuda_index = -1, .name = {}, .memory_bytes = 0};
    const Result<Network> network =
        checkpoint ? load_network(*checkpoint, cpu, is_fp32 ? Precision::Fp32 : Precision::Bf16, {})
                   : std::unexpected(checkpoint.error());
    if (!network) {
        std::fprintf(stderr, "%s\n", network.error().sentence.c_str());
        return 3;
    }
    if (!is_network_side(side)) {
        std::fputs("The side is a multiple of 64 from 128 to 2048.\n", stderr);
        return 2;
    }
    const double before = product_rate(is_fp32 ? at::kFloat : at::kBFloat16);
    (void)measure(*network, side); // the first is slower
    at::addGlobalCallback(
        at::RecordFunctionCallback(start, end).needsInputs(true).needsOutputs(true));
    std::vector<Run> done;
    for (int i = 0; i < runs; ++i) {
        const Result<Run> one = measure(*network, side);
        if (!one) {
            std::fprintf(stderr, "%s\n", one.error().sentence.c_str());
            return 4;
        }
        done.push_back(*one);
    }
    at::clearCallbacks();
    const double after = product_rate(is_fp32 ? at::kFloat : at::kBFloat16);
    std::printf("a plain product: %.0f GFLOP/s before, %.0f after\n", before / 1e9, after / 1e9);
    print(done, (before + after) / 2);
    return 0;
}
