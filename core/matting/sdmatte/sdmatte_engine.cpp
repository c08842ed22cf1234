#include "matting/sdmatte/sdmatte_engine.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/classical/classical_engine.h"
#include "matting/sdmatte/sdmatte_session.h"
#include "network/caption.h"
#include "network/load_network.h"

#include <ATen/Parallel.h>

#include <utility>

namespace sdmatte {
namespace {

class SdMatteEngine final : public Engine {
public:
    explicit SdMatteEngine(LoadedNetwork loaded)
        : loaded_(std::make_shared<const LoadedNetwork>(std::move(loaded)))
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
                .see_through = true};
    }

    Result<std::unique_ptr<Session>> open(const EngineColour& photo,
                                          const Progress& progress) override
    {
        auto quick = quick_->open(photo, progress.part(0, 0.05F));
        if (!quick)
            return quick;
        return open_session(loaded_, photo, std::move(*quick), progress.part(0.05F, 1));
    }

private:
    std::shared_ptr<const LoadedNetwork> loaded_;
    std::unique_ptr<Engine> quick_;
};

} // namespace

Precision chosen_precision(const SdMatteOptions& options)
{
    return options.precision.value_or(options.device.cuda_index < 0 ? Precision::Fp32
                                                                    : Precision::Bf16);
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
    Result<Network> network =
        load_network(*checkpoint, options.device, chosen_precision(options), progress);
    if (!network)
        return std::unexpected(network.error());
    return std::make_unique<SdMatteEngine>(LoadedNetwork{.checkpoint = *std::move(checkpoint),
                                                         .network = *std::move(network),
                                                         .kind = *kind,
                                                         .side = options.side});
}

} // namespace sdmatte
