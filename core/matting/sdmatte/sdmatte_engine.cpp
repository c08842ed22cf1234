#include "matting/sdmatte/sdmatte_engine.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "matting/classical/classical_engine.h"
#include "matting/sdmatte/sdmatte_session.h"
#include "network/caption.h"
#include "network/load_network.h"

#include <ATen/Parallel.h>

#include <utility>

namespace sdmatte {
namespace {

std::string network_name(NetworkKind kind)
{
    switch (kind) {
    case NetworkKind::SdMatte: return "SDMatte";
    case NetworkKind::SdMatteStar: return "SDMatte*";
    case NetworkKind::Lite: return "LiteSDMatte";
    }
    return {};
}

NetworkKind kind_of(const Architecture& architecture)
{
    return architecture.autoencoder == AutoencoderKind::Tiny ? NetworkKind::Lite
                                                             : NetworkKind::SdMatte;
}

// What the tensors say, made precise by what the user says.
Result<NetworkKind> agreed_kind(const SdMatteOptions& options, const Architecture& architecture)
{
    const NetworkKind told = kind_of(architecture);
    const NetworkKind wanted = options.network.value_or(told);
    if ((wanted == NetworkKind::Lite) != (told == NetworkKind::Lite))
        return input_error(message("matting",
                                   "\"%1\" holds %2 and not %3: choose the other network, or let "
                                   "the file decide.",
                                   path_text(options.model), network_name(told),
                                   network_name(wanted)));
    return wanted;
}

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
    at::set_num_threads(thread_count());
    const Precision precision = options.precision.value_or(
        options.device.cuda_index < 0 ? Precision::Fp32 : Precision::Bf16);
    Result<Network> network = load_network(*checkpoint, options.device, precision, progress);
    if (!network)
        return std::unexpected(network.error());
    const Result<NetworkKind> kind = agreed_kind(options, network->architecture);
    if (!kind)
        return std::unexpected(kind.error());
    return std::make_unique<SdMatteEngine>(LoadedNetwork{.checkpoint = *std::move(checkpoint),
                                                         .network = *std::move(network),
                                                         .kind = *kind,
                                                         .side = options.side});
}

} // namespace sdmatte
