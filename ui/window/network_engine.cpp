#include "ui/window/network_engine.h"

#include "models/list_models.h"
#include "models/models_folder.h"
#include "network/architecture.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#ifdef SDMATTE_WITH_NETWORK
#include "matting/sdmatte/device_choice.h"
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

// As choose_device_for(), in the words of the window.
Result<DeviceChoice> device_of(const QString& id, const SdMatteOptions& options)
{
    const std::string word = id.toStdString();
    const std::vector<Device> devices = available_devices(); // LibTorch's CUDA part comes first
    if (word == "auto" || std::ranges::find(devices, word, &Device::id) != devices.end())
        return choose_device_for(word, options);
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

bool has_left_its_card(const NetworkEngine& engine, const ShownMatte& matte)
{
    return !engine.card.isEmpty() && matte.alpha && matte.kind == MatteKind::Exact
           && !matte.is_of_card;
}

bool has_networks()
{
#ifdef SDMATTE_WITH_NETWORK
    return true;
#else
    return false;
#endif
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
    SdMatteOptions options{.model = model->path,
                           .network = model->network,
                           .precision = precision_of(choice.precision),
                           .side = choice.side,
                           .warms_up = true};
    const auto chosen = device_of(choice.device, options);
    if (!chosen)
        return std::unexpected(chosen.error());
    options.device = chosen->device;
    auto engine = make_sdmatte_engine(options, progress);
    if (!engine)
        return std::unexpected(engine.error());
    return NetworkEngine{
        .engine = *std::move(engine),
        .model = choice.model,
        .network = name_of(model->network),
        .card =
            options.device.cuda_index < 0 ? QString() : QString::fromStdString(options.device.name),
        .precision = chosen_precision(options) == Precision::Bf16 ? "bf16" : "fp32",
        .notice = QString::fromStdString(chosen->notice)};
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
