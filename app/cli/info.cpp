// sdmatte info: what a checkpoint is.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "cli/arguments.h"
#include "cli/byte_text.h"
#include "cli/network_costs.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "models/describe.h"
#include "models/find_model.h"
#include "models/not_finite.h"
#include "models/published.h"

namespace sdmatte::cli {
namespace {

std::vector<OptionGroup> info_option_groups()
{
    return {{message("cli", "Options"),
             {
                 {"--check", "", "",
                  message("cli", "read all numbers, and name the tensors with NaN or infinity")},
                 {"--json", "", "", message("cli", "print the result as one line of JSON")},
                 {"--help", "-h", "", message("cli", "show this text")},
             }}};
}

struct Info {
    CheckpointFacts facts;
    bool is_recorded = false;         // which network it is
    std::optional<std::string> doubt; // a sentence: not the file that its name says
    std::optional<std::vector<NotFinite>> not_finite;
    std::optional<NetworkCosts> costs;
};

Result<Info> look_at(const std::string& name_or_file, bool checks_numbers, const Progress& progress)
{
    const Result<FoundModel> found = find_model(name_or_file);
    if (!found)
        return std::unexpected(found.error());
    const Result<Checkpoint> checkpoint = open_checkpoint(found->path);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const float hashed = checks_numbers ? 0.5F : 1;
    Result<CheckpointFacts> facts =
        describe_checkpoint(*checkpoint, found->network,
                            progress.part(0, hashed, message("cli", "Computing the SHA-256")));
    if (!facts)
        return std::unexpected(facts.error());
    Info info{.facts = *std::move(facts),
              .is_recorded = found->network.has_value(),
              .doubt = {},
              .not_finite = std::nullopt,
              .costs = network_costs(*checkpoint)};
    info.doubt = doubt_about(found->path, info.facts.sha256);
    if (checks_numbers) {
        auto not_finite = find_not_finite(
            *checkpoint, progress.part(hashed, 1, message("cli", "Checking the numbers")));
        if (!not_finite)
            return std::unexpected(not_finite.error());
        info.not_finite = *std::move(not_finite);
    }
    return info;
}

std::vector<std::string> notices_of(const Info& info)
{
    std::vector<std::string> notices;
    if (!info.facts.network)
        notices.push_back(info.facts.why_no_network);
    else if (*info.facts.network == NetworkKind::SdMatte && !info.is_recorded
             && !published_file(info.facts.sha256))
        notices.push_back(message("cli",
                                  "SDMatte* has the same tensors as SDMatte: which of the two it "
                                  "is cannot be told from the file."));
    if (info.doubt)
        notices.push_back(*info.doubt);
    if (info.costs && !info.costs->card_problem.empty())
        notices.push_back(info.costs->card_problem);
    return notices;
}

nlohmann::ordered_json as_json(const Info& info)
{
    nlohmann::ordered_json json;
    json["network"] = nullptr;
    if (info.facts.network)
        json["network"] = network_word(*info.facts.network);
    json["tensors"] = info.facts.tensors;
    json["parameters"] = info.facts.parameters;
    json["types"] = info.facts.types;
    json["prompts"] = info.facts.prompts;
    json["bytes"] = info.facts.bytes;
    json["sha256"] = info.facts.sha256;
    json["published"] = nullptr;
    if (const auto name = published_file(info.facts.sha256))
        json["published"] = *name;
    if (info.costs)
        json["memory_bytes"] = {{"side", info.costs->side},
                                {"fp32", info.costs->fp32_bytes},
                                {"bf16", info.costs->bf16_bytes}};
    if (info.not_finite) {
        json["not_finite"] = nlohmann::ordered_json::array();
        for (const NotFinite& found : *info.not_finite)
            json["not_finite"].push_back(
                {{"tensor", found.tensor}, {"nan", found.nan}, {"infinite", found.infinite}});
    }
    return json;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text.empty() ? "-" : text;
}

std::string as_text(const Info& info)
{
    const CheckpointFacts& facts = info.facts;
    const auto published = published_file(facts.sha256);
    std::string text =
        message("cli",
                "Network:    %1\n"
                "Tensors:    %2\n"
                "Parameters: %3\n"
                "Types:      %4\n"
                "Prompts:    %5\n"
                "Size:       %6\n"
                "SHA-256:    %7%8",
                facts.network ? network_name(*facts.network) : "-", facts.tensors, facts.parameters,
                joined(facts.types), joined(facts.prompts), byte_text(facts.bytes), facts.sha256,
                published ? message("cli", ", as published for %1", *published) : "");
    if (info.costs)
        text += "\n"
                + message("cli", "Memory:     about %1 in fp32 or %2 in bf16, at side %3",
                          byte_text(static_cast<std::int64_t>(info.costs->fp32_bytes)),
                          byte_text(static_cast<std::int64_t>(info.costs->bf16_bytes)),
                          info.costs->side);
    if (!info.not_finite)
        return text;
    if (info.not_finite->empty())
        text += "\n" + message("cli", "Numbers:    all finite");
    for (const NotFinite& found : *info.not_finite)
        text += "\n"
                + message("cli", "Numbers:    %1 has %2 times NaN and %3 times infinity",
                          path_text(found.tensor), found.nan, found.infinite);
    return text;
}

} // namespace

int run_info(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = info_option_groups();
    const auto arguments = parse_arguments(groups, words, "info");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed =
            print_result(message("cli", "Usage: sdmatte info CHECKPOINT [options]\n"
                                        "CHECKPOINT is a file or the name of an installed model.")
                         + "\n" + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    if (arguments->positionals.size() != 1)
        return report({ErrorKind::Usage,
                       message("cli", "Give one checkpoint: a file, or the name of a model.")});
    const Result<Info> info = [&] {
        TerminalProgress terminal;
        return guarded([&] {
            return look_at(arguments->positionals.front(), arguments->has("--check"),
                           terminal.progress(stop));
        });
    }();
    if (!info)
        return report(info.error());
    print_notices(notices_of(*info));
    const auto printed =
        print_result(arguments->has("--json") ? json_line(as_json(*info)) : as_text(*info));
    return printed ? 0 : report(printed.error());
}

} // namespace sdmatte::cli
