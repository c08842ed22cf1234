#include "cli/installed_choice.h"

#include "base/message.h"
#include "models/list_models.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace sdmatte::cli {
namespace {

// Those of the wanted network, the last imported first. A folder that cannot be read has none:
// the classical engine works without it.
std::vector<InstalledModel> candidates(std::optional<NetworkKind> wanted)
{
    Result<ModelList> list = list_models();
    if (!list)
        return {};
    std::vector<InstalledModel> models = std::move(list->models);
    std::erase_if(models,
                  [&](const InstalledModel& model) { return wanted && model.network != *wanted; });
    std::ranges::sort(models, [](const InstalledModel& a, const InstalledModel& b) {
        return std::tie(b.imported, a.name) < std::tie(a.imported, b.name);
    });
    return models;
}

std::string nothing_installed()
{
    return message("cli", "No model is installed, so the classical engine made this matte.");
}

// Why the classical engine is right although there are models; nothing: it is not.
std::optional<std::string> why_classical(const PromptTraits& prompt, bool has_suitable)
{
    if (prompt.has_trimap)
        return message("cli", "The classical engine made this matte, as no network was trained "
                              "with trimaps; --engine sdmatte uses one all the same.");
    if (!has_suitable)
        return message("cli", "The classical engine made this matte, as SDMatte* was never trained "
                              "with points and no other model is installed.");
    return std::nullopt;
}

} // namespace

Result<std::optional<std::string>> choose_installed(EngineOptions& options,
                                                    const PromptTraits& prompt)
{
    if (!options.network)
        return options.may_be_classical ? std::optional(nothing_installed()) : std::nullopt;
    if (!options.network->model.empty())
        return std::nullopt;
    const std::vector<InstalledModel> models = candidates(options.network->network);
    const bool is_free = options.may_be_classical && options.network_option.empty();
    if (models.empty() && !is_free)
        return options.network_option.empty() ? no_model()
                                              : refuse_for_classical(options.network_option);
    if (models.empty()) {
        options.network.reset();
        return nothing_installed();
    }
    const auto suitable = std::ranges::find_if(models, [&](const InstalledModel& model) {
        return model.network != NetworkKind::SdMatteStar || !prompt.has_only_points;
    });
    if (is_free)
        if (auto reason = why_classical(prompt, suitable != models.end())) {
            options.network.reset();
            return reason;
        }
    const InstalledModel& model = suitable == models.end() ? models.front() : *suitable;
    options.network->model = model.path;
    options.network->network = model.network;
    return message("cli", "The installed model \"%1\" made this matte; --model chooses another.",
                   model.name);
}

} // namespace sdmatte::cli
