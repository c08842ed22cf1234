#include "cli/evaluate_options.h"

#include "base/message.h"
#include "base/path_text.h"
#include "cli/option_values.h"

#include <algorithm>
#include <limits>

namespace sdmatte::cli {
namespace {

// What has a meaning only where an engine makes the mattes.
constexpr std::array engine_names{"--prompt", "--seed",      "--see-through-list",
                                  "--engine", "--model",     "--network",
                                  "--device", "--precision", "--side"};

std::string source_usage()
{
    return message("cli", "Say what is evaluated: --predictions DIR and --truth DIR, --photos DIR "
                          "and --truth DIR, or --dataset NAME and --root DIR.");
}

// Exactly one source, with what belongs to it.
Result<void> read_source(const Arguments& arguments, EvaluateOptions& options)
{
    const auto has = [&](const char* name) { return arguments.value(name).value_or("") != ""; };
    const bool has_set = has("--dataset");
    const int sources =
        (has("--predictions") ? 1 : 0) + (has("--photos") ? 1 : 0) + (has_set ? 1 : 0);
    const bool has_folders = has("--truth") || has("--trimaps");
    if (sources != 1 || has_set != has("--root") || (has_set && has_folders)
        || (!has_set && !has("--truth")))
        return usage_error(source_usage());
    if (has_set) {
        const std::string name = *arguments.value("--dataset");
        options.data_set = data_set_of_name(name);
        if (!options.data_set)
            return bad_value({"--dataset", name},
                             message("cli", "AIM-500, AM-2K, P3M-500-NP or RefMatte-RW-100"));
        options.root = *arguments.value("--root");
        return {};
    }
    const auto folder = [&](const char* name) {
        return std::filesystem::path(arguments.value(name).value_or(""));
    };
    options.folders = {.photos = folder("--photos"),
                       .predictions = folder("--predictions"),
                       .truths = folder("--truth"),
                       .trimaps = folder("--trimaps")};
    return {};
}

Result<void> refuse_points_for_star(const EvaluateOptions& options)
{
    const bool is_star =
        options.engine.network && options.engine.network->network == NetworkKind::SdMatteStar;
    if (is_star && options.settings.prompt == TruthPromptKind::Point)
        return usage_error(message("cli",
                                   "SDMatte* was never trained with points and finds nothing "
                                   "from them: use --prompt box or mask, or another network."));
    return {};
}

Result<void> read_engine(const Arguments& arguments, EvaluateOptions& options)
{
    const auto word = choice(arguments, "--prompt", {"point", "box", "mask", "auto"}, "");
    if (!word)
        return std::unexpected(word.error());
    if (word->empty())
        return usage_error(message("cli", "No prompt is given: --prompt point, box, mask or auto "
                                          "is made from each true alpha."));
    options.settings.prompt = *truth_prompt_of_word(*word);
    if (!arguments.has("--model") && !arguments.has("--engine"))
        return usage_error(message("cli", "No network is given: name a checkpoint or an installed "
                                          "model with --model, or say --engine classical."));
    auto engine = read_engine_options(arguments, UnnamedModel::Classical);
    if (!engine)
        return std::unexpected(engine.error());
    options.engine = *std::move(engine);
    if (options.engine.network)
        options.engine.network->adds_detail = false; // as published
    const auto seed = integer(arguments, "--seed", 0, std::numeric_limits<std::int64_t>::max(),
                              static_cast<std::int64_t>(options.settings.seed));
    if (!seed)
        return std::unexpected(seed.error());
    options.settings.seed = static_cast<std::uint64_t>(*seed);
    if (const auto list = arguments.value("--see-through-list"))
        options.see_through_list = *list;
    if (auto fine = refuse_points_for_star(options); !fine)
        return fine;
    if (auto found = find_network(options.engine); !found)
        return found;
    return refuse_points_for_star(options); // as the model was imported
}

Result<void> read_output(const Arguments& arguments, EvaluateOptions& options)
{
    options.prints_json = arguments.has("--json");
    options.begins_anew = arguments.has("--restart");
    options.settings.is_full_precision = arguments.has("--full-precision");
    if (const auto file = arguments.value("--csv"))
        options.csv = *file;
    if (const auto file = arguments.value("--markdown"))
        options.markdown = *file;
    if (options.begins_anew && !options.csv)
        return usage_error(message("cli", "--restart is about the journal beside the table: it "
                                          "needs --csv."));
    const auto threads = integer(arguments, "--threads", 0, 1024, 0);
    if (!threads)
        return std::unexpected(threads.error());
    options.threads = static_cast<int>(*threads);
    const auto most =
        integer(arguments, "--max-pixels", 1, std::numeric_limits<std::int64_t>::max(),
                options.settings.max_pixels);
    if (!most)
        return std::unexpected(most.error());
    options.settings.max_pixels = *most;
    return {};
}

} // namespace

std::vector<OptionGroup> evaluate_option_groups()
{
    OptionGroup engine = engine_option_group();
    std::erase_if(engine.options,
                  [](const OptionSpec& option) { return option.name == "--detail"; });
    for (OptionSpec& option : engine.options) {
        if (option.name == "--engine")
            option.help = message("cli", "classical or sdmatte; sdmatte with --model");
        if (option.name == "--model")
            option.help = message("cli", "checkpoint of the engine sdmatte, or an installed model");
    }
    return {
        {message("cli", "What is evaluated"),
         {
             {"--predictions", "", "DIR", message("cli", "mattes or cut-outs that are there")},
             {"--photos", "", "DIR", message("cli", "photos of which the engine makes mattes")},
             {"--truth", "", "DIR", message("cli", "their true alphas, of the same names")},
             {"--trimaps", "", "DIR",
              message("cli", "trimaps of the same names: their unknown band is scored as well")},
             {"--dataset", "", "NAME",
              message("cli", "AIM-500, AM-2K, P3M-500-NP or RefMatte-RW-100")},
             {"--root", "", "DIR", message("cli", "where the data set was unpacked")},
             {"--see-through-list", "", "FILE",
              message("cli", "names of photos of glass, smoke or veils, one a line")},
         }},
        {message("cli", "Prompts, made from the true alphas as published"),
         {
             {"--prompt", "", "KIND", message("cli", "point, box, mask or auto")},
             {"--seed", "", "N", message("cli", "of points and masks, which are drawn by lot; 1")},
         }},
        std::move(engine),
        {message("cli", "Result"),
         {
             {"--csv", "", "FILE",
              message("cli", "a row a photo; a stopped run goes on when it is given again")},
             {"--restart", "", "", message("cli", "begin anew instead")},
             {"--markdown", "", "FILE",
              message("cli", "the means beside the published ones, which are printed as well")},
             {"--full-precision", "", "",
              message("cli", "do not cut mattes off to 8 bits, as the published tests do")},
             {"--json", "", "", message("cli", "print the result as one line of JSON")},
             {"--help", "-h", "", message("cli", "show this text")},
         }},
    };
}

Result<EvaluateOptions> read_evaluate_options(const Arguments& arguments)
{
    if (!arguments.positionals.empty())
        return usage_error(message("cli", "\"%1\" is not expected: folders are given by options.",
                                   path_text(arguments.positionals.front())));
    EvaluateOptions options;
    Result<void> fine = read_source(arguments, options);
    if (fine)
        fine = read_output(arguments, options);
    if (fine && options.has_engine())
        fine = read_engine(arguments, options);
    if (!fine)
        return std::unexpected(fine.error());
    if (!options.has_engine())
        for (const char* name : engine_names)
            if (arguments.has(name))
                return usage_error(message("cli",
                                           "%1 is about mattes that an engine makes: leave out "
                                           "either it or --predictions.",
                                           name));
    return options;
}

} // namespace sdmatte::cli
