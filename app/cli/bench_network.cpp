#include "cli/bench_network.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/process.h"
#include "cli/numbers.h"
#include "cli/option_values.h"
#include "cli/report.h"
#include "matting/sdmatte/network_times.h"

namespace sdmatte::cli {

Result<NetworkBench> read_network_bench(const Arguments& arguments)
{
    Arguments without_sides = arguments;
    std::erase_if(without_sides.options,
                  [](const GivenOption& option) { return option.name == "--side"; });
    auto engine = read_engine_options(without_sides, UnnamedModel::Classical);
    if (!engine)
        return std::unexpected(engine.error());
    if (!engine->network && arguments.has("--side"))
        return usage_error(message("cli", "The option --side belongs to a network: give --model "
                                          "with a checkpoint, or leave it out."));
    NetworkBench bench{.engine = *std::move(engine), .sides = {}};
    for (const GivenOption& option : arguments.options) {
        if (option.name != "--side")
            continue;
        const auto side = parse_integer(option.value);
        if (!side || *side < 128 || *side > 2048 || *side % 64 != 0)
            return bad_value(option, message("cli", "a multiple of 64 from 128 to 2048"));
        bench.sides.push_back(static_cast<int>(*side));
    }
    if (bench.sides.empty())
        bench.sides.push_back(bench.engine.network ? bench.engine.network->side : 1024);
    return bench;
}

#ifdef SDMATTE_WITH_NETWORK
namespace {

PromptKind kind_of(BenchPrompt prompt)
{
    switch (prompt) {
    case BenchPrompt::Point: return PromptKind::Point;
    case BenchPrompt::Mask: return PromptKind::Mask;
    case BenchPrompt::Box: break;
    }
    return PromptKind::Box;
}

const char* word(Precision precision)
{
    return precision == Precision::Bf16 ? "bf16" : "fp32";
}

nlohmann::ordered_json as_json(const NetworkTimes& times, const Device& device)
{
    nlohmann::ordered_json entry;
    entry["model"] = network_word(times.network);
    entry["side"] = times.side;
    entry["precision"] = word(times.precision);
    entry["device"] = device.id();
    entry["threads"] = thread_count();
    entry["load_s"] = times.load_s;
    entry["image_encode_s"] = times.image_encode_s;
    entry["prompt_encode_s"] = times.prompt_encode_s;
    entry["unet_s"] = times.unet_s;
    entry["decode_s"] = times.decode_s;
    entry["click_s"] = times.click_s;
    entry["foreground_s"] = nullptr; // no part of a network
    entry["peak_bytes"] = peak_memory_bytes();
    return entry;
}

std::string as_table(const NetworkTimes& times, const Device& device)
{
    std::string text =
        message("cli", "%1, side %2, %3 on %4, %5 threads", network_name(times.network), times.side,
                word(times.precision), device.name, thread_count());
    const auto line = [&](const std::string& part, double seconds) {
        text.append("\n").append(timing_line(part, seconds));
    };
    line(message("cli", "loading the network"), times.load_s);
    line(message("cli", "encoding the photo"), times.image_encode_s);
    line(message("cli", "a prompt's matte"), times.click_s);
    line(message("cli", "  encoding the prompt"), times.prompt_encode_s);
    line(message("cli", "  UNet"), times.unet_s);
    line(message("cli", "  decoding"), times.decode_s);
    return text;
}

} // namespace

Result<BenchResult> bench_network(const NetworkBench& bench, BenchPrompt prompt, int repeats,
                                  const Progress& progress)
{
    const auto device = choose_device(bench.engine.device);
    if (!device)
        return std::unexpected(device.error());
    EngineOptions engine = bench.engine;
    if (auto found = find_network(engine); !found)
        return std::unexpected(found.error());
    SdMatteOptions options = *engine.network;
    options.device = *device;
    const auto all = time_network(options, bench.sides, kind_of(prompt), repeats, progress);
    if (!all)
        return std::unexpected(all.error());
    BenchResult result{.list = nlohmann::ordered_json::array(), .text = {}};
    for (const NetworkTimes& times : *all) {
        result.list.push_back(as_json(times, *device));
        result.text.append(result.text.empty() ? "" : "\n").append(as_table(times, *device));
    }
    return result;
}
#else
Result<BenchResult> bench_network(const NetworkBench&, BenchPrompt, int, const Progress&)
{
    return usage_error(message("cli", "This program was built without the engine sdmatte: leave "
                                      "--model out."));
}
#endif

} // namespace sdmatte::cli
