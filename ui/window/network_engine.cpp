#include "ui/window/network_engine.h"

#include "models/list_models.h"
#include "models/models_folder.h"
#include "network/architecture.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/sdmatte_engine.h"
#endif

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::NetworkEngine)
};

#ifdef SDMATTE_WITH_NETWORK

QString name_of(NetworkKind network)
{
    const std::string_view name = network_name(network);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

// As choose_device(), in the words of the window.
Result<Device> device_of(const QString& id)
{
    if (id == "auto" || id == "cpu")
        return choose_device(id.toStdString());
    const std::vector<Device> devices = available_devices();
    const auto found = std::ranges::find(devices, id.toStdString(), &Device::id);
    if (found != devices.end())
        return *found;
    const std::string problem = cuda_problem();
    return resource_error(problem.empty()
                              ? Text::tr("This machine has no usable graphics card \"%1\": choose "
                                         "another device in the Model menu.")
                                    .arg(id)
                                    .toStdString()
                              : problem);
}

std::optional<Precision> precision_of(const QString& word)
{
    if (word == "auto")
        return std::nullopt;
    return word == "bf16" ? Precision::Bf16 : Precision::Fp32;
}

#endif

} // namespace

bool has_networks()
{
#ifdef SDMATTE_WITH_NETWORK
    return true;
#else
    return false;
#endif
}

Result<EngineOffer> look_for_engines(bool looks_for_cards)
{
    EngineOffer offer;
#ifdef SDMATTE_WITH_NETWORK
    const auto list = list_models();
    if (!list)
        return std::unexpected(list.error());
    for (const InstalledModel& model : list->models)
        offer.models.push_back({QString::fromStdString(model.name), name_of(model.network)});
    for (const DamagedModel& model : list->damaged)
        offer.damaged.push_back(QString::fromStdString(model.name));
    if (!looks_for_cards)
        return offer;
    for (const Device& device : available_devices())
        if (device.cuda_index >= 0)
            offer.cards.push_back(
                {QString::fromStdString(device.id()), QString::fromStdString(device.name)});
    offer.card_problem = QString::fromStdString(cuda_problem());
#else
    (void)looks_for_cards;
#endif
    return offer;
}

Result<std::optional<NetworkEngine>> load_network_engine(const EngineChoice& choice,
                                                         const Progress& progress)
{
#ifdef SDMATTE_WITH_NETWORK
    const std::string name = choice.model.toStdString();
    if (!folder_of_model(name))
        return std::nullopt;
    const auto model = installed_model(name);
    if (!model)
        return std::unexpected(model.error());
    const auto device = device_of(choice.device);
    if (!device)
        return std::unexpected(device.error());
    auto engine = make_sdmatte_engine({.model = model->path,
                                       .network = model->network,
                                       .device = *device,
                                       .precision = precision_of(choice.precision)},
                                      progress);
    if (!engine)
        return std::unexpected(engine.error());
    return NetworkEngine{.engine = *std::move(engine),
                         .model = choice.model,
                         .network = name_of(model->network),
                         .card = device->cuda_index < 0 ? QString()
                                                        : QString::fromStdString(device->name)};
#else
    (void)choice;
    (void)progress;
    return input_error(
        Text::tr("This build of SDMatte Studio has no networks: it cannot use models.")
            .toStdString());
#endif
}

Result<std::optional<NetworkKind>> network_in_file(const QString& file)
{
    const auto checkpoint = open_checkpoint(QFile::encodeName(file).toStdString());
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const auto architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const NetworkKind told = told_network(*architecture);
    return told == NetworkKind::Lite ? std::optional(told) : std::nullopt;
}

} // namespace sdmatte::studio
