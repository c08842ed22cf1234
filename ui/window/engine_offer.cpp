#include "ui/window/engine_offer.h"

#include "models/list_models.h"

#include <algorithm>

#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/bf16_speed.h"
#include "matting/sdmatte/device_choice.h"
#include "matting/sdmatte/memory_need.h"
#endif

namespace sdmatte::studio {

#ifdef SDMATTE_WITH_NETWORK

namespace {

std::optional<Architecture> architecture_in(const std::filesystem::path& file)
{
    const auto checkpoint = open_checkpoint(file);
    const auto told = checkpoint ? tell_architecture(*checkpoint) : Result<Architecture>();
    return checkpoint && told ? std::optional(*told) : std::nullopt;
}

Card card_of(const Device& device)
{
    return {.id = QString::fromStdString(device.id()),
            .name = QString::fromStdString(device.name),
            .memory_bytes = device.memory_bytes,
            .is_fast_at_bf16 = is_fast_at_bf16(device)};
}

Device device_of(const Card& card)
{
    return {.cuda_index = card.id == "cpu" ? -1 : card.id.section(':', 1).toInt(),
            .name = card.name.toStdString(),
            .memory_bytes = card.memory_bytes};
}

const Architecture* chosen_architecture(const EngineOffer& offer, const EngineChoice& choice)
{
    const auto found = std::ranges::find(offer.models, choice.model, &OfferedModel::name);
    return found != offer.models.end() && found->architecture ? &*found->architecture : nullptr;
}

// As far as is known without asking the device.
Precision precision_on(const Card& card, const EngineChoice& choice)
{
    const bool is_bf16 =
        choice.precision == "bf16" || (choice.precision == "auto" && card.is_fast_at_bf16);
    return is_bf16 ? Precision::Bf16 : Precision::Fp32;
}

// That "auto" or the name means; the processor where that is not known (yet).
Card place_of(const EngineOffer& offer, const EngineChoice& choice)
{
    for (const Card& card : offer.cards)
        if (card.id == choice.device
            || (choice.device == "auto" && fit_problem(offer, choice, card).isEmpty()))
            return card;
    return offer.processor;
}

} // namespace

Result<EngineOffer> look_for_engines(bool looks_for_cards)
{
    EngineOffer offer;
    const auto list = list_models();
    if (!list)
        return std::unexpected(list.error());
    for (const InstalledModel& model : list->models) {
        const std::string_view network = network_name(model.network);
        offer.models.push_back(
            {.name = QString::fromStdString(model.name),
             .network = QString::fromUtf8(network.data(), qsizetype(network.size())),
             .architecture = architecture_in(model.path)});
    }
    for (const DamagedModel& model : list->damaged)
        offer.damaged.push_back(QString::fromStdString(model.name));
    if (!looks_for_cards)
        return offer;
    for (const Device& device : available_devices()) {
        if (device.cuda_index < 0)
            offer.processor = card_of(device);
        else
            offer.cards.push_back(card_of(device));
    }
    offer.card_problem = QString::fromStdString(cuda_problem());
    if (!offer.card_problem.isEmpty())
        if (const CudaDriver driver = read_cuda_driver(); !driver.gpus.empty())
            offer.lost_card = QString::fromStdString(driver.gpus.front().name);
    return offer;
}

QString device_meant(const EngineOffer& offer, const EngineChoice& choice)
{
    return place_of(offer, choice).id;
}

QString precision_meant(const EngineOffer& offer, const EngineChoice& choice)
{
    return precision_on(place_of(offer, choice), choice) == Precision::Bf16 ? "bf16" : "fp32";
}

quint64 needed_memory(const EngineOffer& offer, const EngineChoice& choice)
{
    const Architecture* architecture = chosen_architecture(offer, choice);
    return architecture == nullptr
               ? 0
               : sdmatte::needed_memory(*architecture,
                                        precision_on(place_of(offer, choice), choice), choice.side);
}

QString fit_problem(const EngineOffer& offer, const EngineChoice& choice, const Card& card)
{
    const Architecture* architecture = chosen_architecture(offer, choice);
    if (architecture == nullptr)
        return {};
    return QString::fromStdString(sdmatte::fit_problem(
        device_of(card), *architecture,
        {.model = {}, .precision = precision_on(card, choice), .side = choice.side}));
}

#else

Result<EngineOffer> look_for_engines(bool)
{
    return EngineOffer{};
}

QString device_meant(const EngineOffer& offer, const EngineChoice&)
{
    return offer.processor.id;
}

QString precision_meant(const EngineOffer&, const EngineChoice& choice)
{
    return choice.precision;
}

quint64 needed_memory(const EngineOffer&, const EngineChoice&)
{
    return 0;
}

QString fit_problem(const EngineOffer&, const EngineChoice&, const Card&)
{
    return {};
}

#endif

} // namespace sdmatte::studio
