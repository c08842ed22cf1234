#include "cli/evaluate_facts.h"

#include "base/message.h"
#include "base/path_text.h"
#include "models/file_hash.h"
#include "models/published.h"
#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/device_choice.h"
#endif

namespace sdmatte::cli {
namespace {

std::string absolute_text(const std::filesystem::path& path)
{
    std::error_code ignored;
    return std::filesystem::absolute(path, ignored).lexically_normal().string();
}

void add_source(const EvaluateOptions& options, RunFacts& facts)
{
    if (options.data_set) {
        facts.emplace_back("dataset", data_set_name(*options.data_set));
        facts.emplace_back("root", absolute_text(options.root));
        return;
    }
    const PictureFolders& folders = options.folders;
    if (options.has_engine())
        facts.emplace_back("photos", absolute_text(folders.photos));
    else
        facts.emplace_back("predictions", absolute_text(folders.predictions));
    facts.emplace_back("truth", absolute_text(folders.truths));
    if (!folders.trimaps.empty())
        facts.emplace_back("trimaps", absolute_text(folders.trimaps));
}

Result<std::string> hash_of(const std::filesystem::path& path, const Progress& progress)
{
    const Result<File> file = open_for_reading(path);
    if (!file)
        return std::unexpected(file.error());
    return hash_file(file->get(), path, progress);
}

#ifdef SDMATTE_WITH_NETWORK
Result<void> add_network(EvaluateOptions& options, EvaluateFacts& found, const Progress& progress)
{
    SdMatteOptions& network = *options.engine.network;
    const auto checkpoint = open_checkpoint(network.model);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const auto architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const auto kind = agreed_network(*architecture, network.network, network.model);
    if (!kind)
        return std::unexpected(kind.error());
    const auto sha256 = hash_of(network.model, progress);
    if (!sha256)
        return std::unexpected(sha256.error());
    auto chosen = choose_device_for(options.engine.device, network);
    if (!chosen)
        return std::unexpected(chosen.error());
    network.device = chosen->device;
    network.precision = chosen_precision(network); // found out by measuring: once for all photos
    options.engine.device = chosen->device.id();
    if (!chosen->notice.empty())
        found.notices.push_back(chosen->notice);

    found.method = network_name(*kind);
    found.facts.emplace_back("libtorch", libtorch_version());
    found.facts.emplace_back("engine", "sdmatte");
    found.facts.emplace_back("network", network_word(*kind));
    found.facts.emplace_back("model", network.model.filename().string());
    found.facts.emplace_back("model_sha256", *sha256);
    if (const auto published = published_file(*sha256))
        found.facts.emplace_back("model_published_as", *published);
    found.facts.emplace_back("device", options.engine.device);
    found.facts.emplace_back("device_name", chosen->device.name);
    found.facts.emplace_back("precision", *network.precision == Precision::Bf16 ? "bf16" : "fp32");
    found.facts.emplace_back("side", std::to_string(network.side));
    return {};
}
#else
Result<void> add_network(EvaluateOptions&, EvaluateFacts&, const Progress&)
{
    return usage_error(message("cli", "This program was built without the engine sdmatte: use "
                                      "--engine classical."));
}
#endif

} // namespace

Result<EvaluateFacts> find_facts(EvaluateOptions& options, const Progress& progress)
{
    EvaluateFacts found;
    found.facts.emplace_back("version", SDMATTE_VERSION);
    add_source(options, found.facts);
    if (options.has_engine()) {
        found.facts.emplace_back("prompt", truth_prompt_word(options.settings.prompt));
        found.facts.emplace_back("seed", std::to_string(options.settings.seed));
        if (options.engine.network) {
            if (auto added = add_network(options, found, progress); !added)
                return std::unexpected(added.error());
        } else {
            found.method = message("cli", "classical");
            found.facts.emplace_back("engine", "classical");
            found.facts.emplace_back("device", "cpu");
        }
    } else {
        found.method = message("cli", "predictions");
    }
    if (options.see_through_list) {
        const auto sha256 = hash_of(*options.see_through_list, {});
        if (!sha256)
            return std::unexpected(sha256.error());
        found.facts.emplace_back("see_through_list",
                                 path_text(options.see_through_list->filename()));
        found.facts.emplace_back("see_through_list_sha256", *sha256);
    }
    found.facts.emplace_back("alpha", options.settings.is_full_precision ? "full precision"
                                                                         : "cut off to 8 bits");
    return found;
}

} // namespace sdmatte::cli
