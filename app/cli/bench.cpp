// sdmatte bench: how long each part takes on this machine, on the built-in sample.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/process.h"
#include "cli/arguments.h"
#include "cli/bench_network.h"
#include "cli/bench_parts.h"
#include "cli/numbers.h"
#include "cli/option_values.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"

#include <cstdio>

namespace sdmatte::cli {
namespace {

std::vector<OptionGroup> bench_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--size", "", "WxH",
                  message("cli", "a size of the sample to measure; 1200x800 unless given"), true},
                 {"--prompt", "", "KIND", message("cli", "box, point or mask")},
                 {"--repeat", "", "N", message("cli", "runs, of which the median counts; 5")},
                 {"--threads", "", "N", message("cli", "processor threads; 0 is one per core")},
                 {"--device", "", "NAME", message("cli", "auto, cpu or cuda[:N]")},
                 {"--model", "", "FILE|NAME", message("cli", "checkpoint of the engine sdmatte")},
                 {"--network", "", "KIND", message("cli", "auto, sdmatte, sdmatte-star or lite")},
                 {"--side", "", "PIXELS", message("cli", "side of the network, 1024"), true},
                 {"--precision", "", "NAME", message("cli", "auto, fp32 or bf16")},
                 {"--json", "", "", message("cli", "print the result as one line of JSON")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

constexpr std::int64_t most_runs_or_threads = 1024;

struct BenchOptions {
    std::vector<PictureSize> sizes;
    BenchPrompt prompt = BenchPrompt::Box;
    int repeats = 5;
    NetworkBench network; // its engine.network: none without --model
    bool prints_json = false;
};

Result<BenchOptions> read_bench_options(const Arguments& arguments)
{
    if (!arguments.positionals.empty())
        return usage_error(message("cli",
                                   "\"%1\" is not expected: the benchmark runs on the built-in "
                                   "sample.",
                                   path_text(arguments.positionals.front())));
    BenchOptions options;
    auto network = read_network_bench(arguments);
    if (!network)
        return std::unexpected(network.error());
    options.network = *std::move(network);
    for (const GivenOption& option : arguments.options) {
        if (option.name != "--size")
            continue;
        const auto size = parse_size(option.value);
        if (!size)
            return bad_value(option, message("cli", "width and height, as in 1200x800"));
        options.sizes.push_back(*size);
    }
    if (options.sizes.empty())
        options.sizes.push_back({.width = 1200, .height = 800});

    const std::string prompt = arguments.value("--prompt").value_or("box");
    if (prompt == "point")
        options.prompt = BenchPrompt::Point;
    else if (prompt == "mask")
        options.prompt = BenchPrompt::Mask;
    else if (prompt != "box")
        return bad_value({"--prompt", prompt}, message("cli", "box, point or mask"));

    const auto repeats = integer(arguments, "--repeat", 1, most_runs_or_threads, options.repeats);
    if (!repeats)
        return std::unexpected(repeats.error());
    options.repeats = static_cast<int>(*repeats);
    const auto threads = integer(arguments, "--threads", 0, most_runs_or_threads, 0);
    if (!threads)
        return std::unexpected(threads.error());
    if (*threads > 0)
        set_thread_count(static_cast<int>(*threads));
    options.prints_json = arguments.has("--json");
    return options;
}

nlohmann::ordered_json as_json(const PictureSize& size, const BenchTimes& times)
{
    nlohmann::ordered_json entry;
    entry["model"] = "classical";
    entry["side"] = nullptr;
    entry["precision"] = "fp32";
    entry["device"] = "cpu";
    entry["threads"] = thread_count();
    entry["load_s"] = nullptr; // what only a network has stays null
    entry["image_encode_s"] = times.open_s;
    entry["prompt_encode_s"] = nullptr;
    entry["unet_s"] = nullptr;
    entry["decode_s"] = nullptr;
    entry["click_s"] = times.matte_s;
    entry["foreground_s"] = times.foreground_s;
    entry["peak_bytes"] = peak_memory_bytes();
    entry["width"] = size.width;
    entry["height"] = size.height;
    entry["read_s"] = times.read_s;
    entry["preview_s"] = times.preview_s;
    entry["trimap_s"] = times.trimap_s;
    entry["solve_s"] = times.solve_s;
    entry["write_s"] = times.write_s;
    return entry;
}

std::string as_table(const PictureSize& size, const BenchTimes& times)
{
    std::string text =
        message("cli", "%1 x %2 pixels, %3 threads", size.width, size.height, thread_count());
    const auto line = [&](const std::string& part, double seconds) {
        text.append("\n").append(timing_line(part, seconds));
    };
    line(message("cli", "reading the PNG"), times.read_s);
    line(message("cli", "opening the photo"), times.open_s);
    line(message("cli", "preview"), times.preview_s);
    line(message("cli", "matte from the prompt"), times.matte_s);
    line(message("cli", "  automatic trimap"), times.trimap_s);
    line(message("cli", "  matte from the true trimap"), times.solve_s);
    line(message("cli", "foreground colours"), times.foreground_s);
    line(message("cli", "writing the PNG"), times.write_s);
    constexpr double mebibyte = 1024.0 * 1024.0;
    char memory[64];
    std::snprintf(memory, sizeof memory, "%.0f",
                  static_cast<double>(peak_memory_bytes()) / mebibyte);
    text.append("\n  ").append(message("cli", "peak memory of the process %1 MiB", memory));
    return text;
}

} // namespace

int run_bench(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = bench_option_groups();
    const auto arguments = parse_arguments(groups, words, "bench");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed = print_result(message("cli", "Usage: sdmatte bench [options]") + "\n"
                                          + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    const auto options = read_bench_options(*arguments);
    if (!options)
        return report(options.error());

    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    std::string text;
    const Result<void> done = [&] {
        TerminalProgress terminal;
        return guarded([&]() -> Result<void> {
            if (options->network.engine.network) {
                auto result = bench_network(options->network, options->prompt, options->repeats,
                                            terminal.progress(stop));
                if (!result)
                    return std::unexpected(result.error());
                list = std::move(result->list);
                text = std::move(result->text);
                return {};
            }
            for (const PictureSize& size : options->sizes) {
                const auto times =
                    bench_parts(size, options->prompt, options->repeats, terminal.progress(stop));
                if (!times)
                    return std::unexpected(times.error());
                list.push_back(as_json(size, *times));
                text.append(text.empty() ? "" : "\n").append(as_table(size, *times));
            }
            return {};
        });
    }();
    if (!done)
        return report(done.error());
    const auto printed = print_result(options->prints_json ? json_line(list) : text);
    return printed ? 0 : report(printed.error());
}

} // namespace sdmatte::cli
