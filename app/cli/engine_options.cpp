#include "cli/engine_options.h"

#include "base/message.h"
#include "cli/numbers.h"
#include "cli/option_values.h"
#include "matting/classical/classical_engine.h"
#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/device_choice.h"
#endif
#include "models/find_model.h"

#include <utility>

namespace sdmatte::cli {
namespace {

// The first option that means nothing to the classical engine, or "".
std::string network_option(const Arguments& arguments)
{
    for (const auto name : {"--model", "--network", "--side", "--precision"})
        if (arguments.has(name))
            return name;
    return arguments.value("--device").value_or("auto").starts_with("cuda") ? "--device" : "";
}

bool is_device_name(const std::string& name)
{
    return name == "auto" || name == "cpu" || name == "cuda"
           || (name.starts_with("cuda:") && parse_integer(name.substr(5)).value_or(-1) >= 0);
}

Result<SdMatteOptions> read_network(const Arguments& arguments)
{
    SdMatteOptions options;
    if (arguments.value("--model") == "")
        return no_model();
    const auto network =
        choice(arguments, "--network", {"auto", "sdmatte", "sdmatte-star", "lite"}, "auto");
    if (!network)
        return std::unexpected(network.error());
    options.network = network_of_word(*network); // "auto" is none
    const auto precision = choice(arguments, "--precision", {"auto", "fp32", "bf16"}, "auto");
    if (!precision)
        return std::unexpected(precision.error());
    if (*precision != "auto")
        options.precision = *precision == "bf16" ? Precision::Bf16 : Precision::Fp32;
    const auto side = integer(arguments, "--side", 128, 2048, options.side);
    if (!side)
        return std::unexpected(side.error());
    if (*side % 64 != 0)
        return bad_value({"--side", std::to_string(*side)}, message("cli", "a multiple of 64"));
    options.side = static_cast<int>(*side);
    options.model = arguments.value("--model").value_or("");
    return options;
}

} // namespace

OptionGroup engine_option_group()
{
    return {message("cli", "How"),
            {
                {"--engine", "", "NAME",
                 message("cli", "classical or sdmatte; sdmatte unless given, where a model is "
                                "installed and there is no trimap")},
                {"--model", "", "FILE|NAME",
                 message("cli", "checkpoint of the engine sdmatte; of the installed ones the last "
                                "imported unless given, with points alone none of SDMatte*")},
                {"--network", "", "KIND", message("cli", "auto, sdmatte, sdmatte-star or lite")},
                {"--device", "", "NAME", message("cli", "auto, cpu or cuda[:N]")},
                {"--precision", "", "NAME", message("cli", "auto, fp32 or bf16")},
                {"--side", "", "PIXELS", message("cli", "side of the network, 1024")},
                {"--detail", "", "auto|off",
                 message("cli", "refine a network's result at the photo's size")},
                {"--threads", "", "N", message("cli", "processor threads; 0 is one per core")},
                {"--max-pixels", "", "N",
                 message("cli", "refuse larger photos; 500000000 unless given")},
            }};
}

std::unexpected<Error> refuse_for_classical(const std::string& option)
{
    if (option == "--device")
        return usage_error(message("cli",
                                   "The classical engine runs on the processor alone: use --device "
                                   "auto or --device cpu."));
    return usage_error(message("cli",
                               "The option %1 belongs to the engine sdmatte: leave it out, or give "
                               "--model with a checkpoint and not --engine classical.",
                               option));
}

std::unexpected<Error> no_model()
{
    return usage_error(message("cli", "The engine sdmatte needs a network: give --model with a "
                                      "checkpoint, or use --engine classical."));
}

Result<EngineOptions> read_engine_options(const Arguments& arguments, UnnamedModel unnamed)
{
#ifndef SDMATTE_WITH_NETWORK
    unnamed = UnnamedModel::Classical;
#endif
    const bool has_model = arguments.has("--model");
    const bool is_installed = unnamed == UnnamedModel::Installed;
    const auto engine = choice(arguments, "--engine", {"classical", "sdmatte"},
                               has_model || is_installed ? "sdmatte" : "classical");
    if (!engine)
        return std::unexpected(engine.error());
    EngineOptions options{.may_be_classical = !has_model && !arguments.has("--engine"),
                          .network_option = network_option(arguments)};
    options.device = arguments.value("--device").value_or("auto");
    if (!is_device_name(options.device))
        return bad_value({"--device", options.device}, message("cli", "auto, cpu or cuda[:N]"));
    if (*engine == "classical") {
        if (!options.network_option.empty())
            return refuse_for_classical(options.network_option);
        return options;
    }
    if (!has_model && !is_installed)
        return no_model();
    auto network = read_network(arguments);
    if (!network)
        return std::unexpected(network.error());
    options.network = *std::move(network);
    return options;
}

Result<void> find_network(EngineOptions& options)
{
    if (!options.network)
        return {};
    const auto found = find_model(options.network->model.string());
    if (!found)
        return std::unexpected(found.error());
    options.network->model = found->path;
    if (!options.network->network)
        options.network->network = found->network;
    return {};
}

Result<std::unique_ptr<Engine>> make_engine(const EngineOptions& options,
                                            std::vector<std::string>& notices,
                                            const Progress& progress)
{
    if (!options.network)
        return make_classical_engine();
#ifdef SDMATTE_WITH_NETWORK
    SdMatteOptions network = *options.network;
    auto chosen = choose_device_for(options.device, network);
    if (!chosen)
        return std::unexpected(chosen.error());
    network.device = std::move(chosen->device);
    if (!chosen->notice.empty())
        notices.push_back(std::move(chosen->notice));
    return make_sdmatte_engine(network, progress);
#else
    (void)notices;
    (void)progress;
    return usage_error(message("cli", "This program was built without the engine sdmatte: use "
                                      "--engine classical."));
#endif
}

} // namespace sdmatte::cli
