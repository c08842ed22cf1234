#include "matting/sdmatte/sdmatte_engine.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/classical/classical_engine.h"
#include "matting/sdmatte/bf16_speed.h"
#include "matting/sdmatte/sdmatte_session.h"
#include "matting/sdmatte/warm_up.h"
#include "network/caption.h"
#include "network/load_network.h"

#include <ATen/Parallel.h>

#include <utility>

namespace sdmatte {
namespace {

class SdMatteEngine final : public Engine {
public:
    explicit SdMatteEngine(std::shared_ptr<const LoadedNetwork> loaded)
        : loaded_(std::move(loaded))
        , quick_(make_classical_engine())
    {
    }

    [[nodiscard]] std::string name() const override { return "sdmatte"; }

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {.point = loaded_->kind != NetworkKind::SdMatteStar,
                .box = true,
                .mask = true,
                .caption = has_caption_vocabulary(),
                .see_through = true,
                .raster = true};
    }

    Result<std::unique_ptr<Session>> open(const EngineColour& photo,
                                          const Progress& progress) override
    {
        // Each thread has a number of its own; the same one rounds the same.
        at::set_num_threads(thread_count());
        auto quick = quick_->open(photo, progress.part(0, 0.05F));
        if (!quick)
            return quick;
        return open_session(loaded_, photo, std::move(*quick), progress.part(0.05F, 1));
    }

private:
    std::shared_ptr<const LoadedNetwork> loaded_;
    std::unique_ptr<Engine> quick_;
};

// In a precision that suits it, unless fp32 was asked for.
Result<Network> load_for_processor(const Checkpoint& checkpoint, const SdMatteOptions& options,
                                   const Progress& progress)
{
    SdMatteOptions there = options;
    there.device = {};
    if (options.precision != Precision::Fp32)
        there.precision.reset();
    return load_network(checkpoint, there.device, chosen_precision(there), progress);
}

// On the card, or on the processor where the card has no room for it.
Result<std::unique_ptr<NetworkHome>>
load_home(const Checkpoint& checkpoint, const SdMatteOptions& options, const Progress& progress)
{
    Means means{.is_on_card = options.device.cuda_index >= 0, .side = options.side};
    std::vector<std::string> notices;
    Result<Network> network =
        load_network(checkpoint, options.device, chosen_precision(options), progress);
    if (!network && means.is_on_card && network.error().kind == ErrorKind::Resource) {
        const Means on_processor{.side = options.side};
        notices.push_back(means_notice(means, on_processor, network.error()));
        means = on_processor;
        network = load_for_processor(checkpoint, options, progress.part(0.9F, 1, notices.front()));
    }
    if (!network)
        return std::unexpected(network.error());
    return std::make_unique<NetworkHome>(
        *std::move(network), means,
        [checkpoint, options](const Progress& again) {
            return load_for_processor(checkpoint, options, again);
        },
        std::move(notices));
}

} // namespace

Precision chosen_precision(const SdMatteOptions& options)
{
    if (options.precision)
        return *options.precision;
    return is_fast_at_bf16(options.device) ? Precision::Bf16 : Precision::Fp32;
}

Result<std::unique_ptr<Engine>> make_sdmatte_engine(const SdMatteOptions& options,
                                                    const Progress& progress)
{
    if (!is_network_side(options.side))
        return usage_error(message("matting",
                                   "%1 is no side of a network: give a multiple of 64 from 128 to "
                                   "2048.",
                                   options.side));
    Result<Checkpoint> checkpoint = open_checkpoint(options.model);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    // Before anything large is read: a file of another network is refused at once.
    const Result<Architecture> architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const Result<NetworkKind> kind = agreed_network(*architecture, options.network, options.model);
    if (!kind)
        return std::unexpected(kind.error());
    at::set_num_threads(thread_count());
    auto home = load_home(*checkpoint, options, progress.part(0, options.warms_up ? 0.9F : 1));
    if (!home)
        return std::unexpected(home.error());
    auto loaded =
        std::make_shared<const LoadedNetwork>(LoadedNetwork{.checkpoint = *std::move(checkpoint),
                                                            .kind = *kind,
                                                            .home = *std::move(home),
                                                            .adds_detail = options.adds_detail});
    if (options.warms_up)
        if (const auto warm = warm_up(*loaded, progress.part(0.9F, 1)); !warm)
            return std::unexpected(warm.error());
    return std::make_unique<SdMatteEngine>(std::move(loaded));
}

} // namespace sdmatte
