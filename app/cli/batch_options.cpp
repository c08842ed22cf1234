#include "cli/batch_options.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/process.h"
#include "batch/report.h"
#include "cli/matte_options.h"
#include "cli/numbers.h"
#include "cli/option_values.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace sdmatte::cli {
namespace {

using Path = std::filesystem::path;

Result<void> read_folders(const Arguments& arguments, PlanOptions& plan)
{
    if (arguments.positionals.empty() || arguments.positionals.front().empty())
        return usage_error(message("cli", "No folder is given: sdmatte batch IN_DIR -o OUT_DIR."));
    if (arguments.positionals.size() > 1)
        return usage_error(message("cli", "\"%1\" is one folder too many: give one at a time.",
                                   path_text(arguments.positionals[1])));
    plan.input = arguments.positionals.front();
    const auto output = arguments.value("--output");
    if (!output || output->empty())
        return usage_error(
            message("cli", "No target is given: say with -o in which folder the results go."));
    plan.output = *output;
    return {};
}

Result<Shard> read_shard(const Arguments& arguments)
{
    const auto text = arguments.value("--shard");
    if (!text)
        return Shard{};
    const std::size_t slash = std::min(text->find('/'), text->size());
    const auto index = parse_integer(text->substr(0, slash));
    const auto count = slash < text->size() ? parse_integer(text->substr(slash + 1)) : std::nullopt;
    constexpr int most = 1'000'000;
    if (!index || !count || *count < 1 || *count > most || *index < 0 || *index >= *count)
        return bad_value({"--shard", *text},
                         message("cli", "I/N, as in 0/4: part I of N, counted from 0"));
    return Shard{.index = static_cast<int>(*index), .count = static_cast<int>(*count)};
}

// Boxes with percent are the batch's own; all else goes to the options of one photo.
Result<void> take_relative_boxes(Arguments& arguments, PhotoPrompt& prompt)
{
    std::vector<GivenOption> rest;
    for (GivenOption& option : arguments.options) {
        if (option.name != "--box" || !option.value.contains('%')) {
            rest.push_back(std::move(option));
            continue;
        }
        std::vector<BoxEdge> edges;
        for (std::size_t begin = 0; begin <= option.value.size();) {
            const std::size_t comma = std::min(option.value.find(',', begin), option.value.size());
            const auto edge = parse_box_edge(option.value.substr(begin, comma - begin));
            if (!edge)
                break;
            edges.push_back(*edge);
            begin = comma + 1;
        }
        if (edges.size() != 4 || std::ranges::count(option.value, ',') != 3)
            return bad_value(option, message("cli", "four edges X0,Y0,X1,Y1 in pixels or percent"));
        const auto is_reversed = [](const BoxEdge& a, const BoxEdge& b) {
            return a.is_percent == b.is_percent && a.value >= b.value;
        };
        if (is_reversed(edges[0], edges[2]) || is_reversed(edges[1], edges[3]))
            return bad_value(option, message("cli", "a left and top that are less than right and "
                                                    "bottom"));
        prompt.boxes.push_back({edges[0], edges[1], edges[2], edges[3]});
    }
    arguments.options = std::move(rest);
    return {};
}

// As if it were one photo: the same options mean the same, and are refused for the same reasons.
Result<MatteOptions> read_as_one_photo(Arguments arguments, const std::string& extension)
{
    arguments.positionals = {"photo"};
    std::erase_if(arguments.options,
                  [](const GivenOption& option) { return option.name == "--output"; });
    arguments.options.push_back({"--output", "cutout" + extension});
    return read_matte_options(arguments);
}

// What tells one engine from another; a model by its file.
std::string engine_words(const EngineOptions& engine)
{
    if (!engine.network)
        return "classical";
    const SdMatteOptions& network = *engine.network;
    std::string words = "sdmatte " + network.model.native();
    if (const auto file = file_identity(network.model))
        words += " " + std::to_string(file->size) + " " + std::to_string(file->modified_ns);
    words += " side " + std::to_string(network.side);
    if (network.network)
        words += " kind " + std::to_string(static_cast<int>(*network.network));
    if (network.precision)
        words += *network.precision == Precision::Bf16 ? " bf16" : " fp32";
    if (!network.adds_detail)
        words += " without detail";
    return words;
}

Result<void> read_limits(const Arguments& arguments, RunOptions& run)
{
    constexpr std::int64_t megabyte = 1'000'000;
    constexpr std::int64_t least = 64;
    constexpr double share = 0.4;
    const auto fallback = std::max(
        least,
        static_cast<std::int64_t>(static_cast<double>(machine_memory_bytes()) * share) / megabyte);
    const auto memory = integer(arguments, "--memory", least, 100'000'000, fallback);
    if (!memory)
        return std::unexpected(memory.error());
    run.memory_bytes = *memory * megabyte;
    const auto minutes = integer(arguments, "--wait", 0, 1'000'000, 60);
    if (!minutes)
        return std::unexpected(minutes.error());
    run.longest_wait = std::chrono::minutes(*minutes);
    const auto lanes = integer(arguments, "--lanes", 1, 64, 1);
    if (!lanes)
        return std::unexpected(lanes.error());
    run.matting_lanes = static_cast<int>(*lanes);
    return {};
}

Result<void> check_together(const Arguments& arguments, const BatchOptions& options)
{
    if (options.engine.network && arguments.has("--lanes"))
        return usage_error(message("cli", "--lanes is for the classical engine: a network computes "
                                          "one matte at a time."));
    if (options.merged_shards > 0)
        for (const auto* name : {"--shard", "--watch", "--resume"})
            if (arguments.has(name))
                return usage_error(
                    message("cli", "--merge cuts out nothing: leave out either it or %1.", name));
    if (arguments.has("--auto") && (arguments.has("--subject") || arguments.has("--prompts")))
        return usage_error(message("cli",
                                   "--auto looks for the subject itself: leave out either "
                                   "it or %1.",
                                   arguments.has("--subject") ? "--subject" : "--prompts"));
    if (options.report)
        return check_report_name(*options.report);
    return {};
}

} // namespace

Result<BatchOptions> read_batch_options(const Arguments& given)
{
    BatchOptions options;
    Arguments arguments = given;
    if (auto fine = read_folders(arguments, options.plan); !fine)
        return std::unexpected(fine.error());
    const auto format = choice(arguments, "--format", {"png", "tiff", "webp", "exr"}, "png");
    if (!format)
        return std::unexpected(format.error());
    options.plan.extension = "." + *format;
    options.plan.name_pattern = arguments.value("--name").value_or("");
    if (auto fine = take_relative_boxes(arguments, options.plan.prompt); !fine)
        return std::unexpected(fine.error());
    auto one = read_as_one_photo(arguments, options.plan.extension);
    if (!one)
        return std::unexpected(one.error());
    const auto shard = read_shard(arguments);
    if (!shard)
        return std::unexpected(shard.error());
    options.plan.shard = options.run.shard = *shard;
    const auto merged = integer(arguments, "--merge", 1, 1'000'000, 0);
    if (!merged)
        return std::unexpected(merged.error());
    options.merged_shards = static_cast<int>(*merged);
    if (auto fine = read_limits(arguments, options.run); !fine)
        return std::unexpected(fine.error());

    options.plan.is_recursive = arguments.has("--recursive");
    for (const GivenOption& option : arguments.options)
        if (option.name == "--filter")
            options.plan.filters.push_back(option.value);
    options.plan.prompt.prompt = one->prompt;
    options.plan.prompt.finds_subject = arguments.has("--subject");
    options.plan.uses_sidecars = !arguments.has("--auto");
    options.settings = {.engine = engine_words(one->engine),
                        .names = options.plan.extension + " " + options.plan.name_pattern,
                        .edge = one->edge,
                        .estimates_foreground = one->estimates_foreground,
                        .write = one->output_options,
                        .trims = one->trims,
                        .max_pixels = one->max_pixels};
    options.run.compares_previews = one->engine.network.has_value();
    options.run.replaces_others = one->is_forced;
    options.engine = one->engine;
    options.engine_notice = one->engine_notice;
    options.threads = one->threads;
    options.is_watching = arguments.has("--watch");
    options.resumes = arguments.has("--resume");
    options.prints_json = one->prints_json;
    if (const auto prompts = arguments.value("--prompts"))
        options.prompts = *prompts;
    if (const auto report = arguments.value("--report"))
        options.report = *report;
    if (auto fine = check_together(arguments, options); !fine)
        return std::unexpected(fine.error());
    return options;
}

} // namespace sdmatte::cli
