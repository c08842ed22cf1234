#include "models/verify_model.h"

#include "base/message.h"
#include "base/path_text.h"
#include "models/file_hash.h"
#include "models/list_models.h"
#include "network/checkpoint.h"

namespace sdmatte {

Result<InstalledModel> verify_model(const std::string& name, const Progress& progress)
{
    Result<InstalledModel> model = installed_model(name);
    if (!model)
        return model;
    const Result<File> file = open_for_reading(model->path);
    if (!file)
        return std::unexpected(file.error());
    const Result<std::string> sha256 = hash_file(
        file->get(), model->path, progress.part(0, 1, message("models", "Checking the model")));
    if (!sha256)
        return std::unexpected(sha256.error());
    if (*sha256 != model->sha256)
        return input_error(message("models",
                                   "The checkpoint of the model \"%1\" is not what was imported; "
                                   "remove the model and import it again.",
                                   path_text(name)));
    const Result<Checkpoint> checkpoint = open_checkpoint(model->path);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    const Result<Architecture> architecture = tell_architecture(*checkpoint);
    if (!architecture)
        return std::unexpected(architecture.error());
    const Result<NetworkKind> network = agreed_network(*architecture, model->network, model->path);
    if (!network)
        return std::unexpected(network.error());
    return model;
}

} // namespace sdmatte
