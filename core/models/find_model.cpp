#include "models/find_model.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "models/list_models.h"
#include "models/models_folder.h"

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

// A file that belongs to an installed model is known as that.
std::optional<NetworkKind> recorded_network(const fs::path& file)
{
    std::error_code failed;
    const fs::path folder = fs::canonical(file, failed).parent_path();
    if (failed || !has_record(folder))
        return std::nullopt;
    const Result<InstalledModel> model = read_record(folder);
    return model && is_same_file(model->path, file) ? std::optional(model->network) : std::nullopt;
}

} // namespace

Result<FoundModel> find_model(const std::string& name_or_file)
{
    if (const Result<fs::path> folder = folder_of_model(name_or_file)) {
        const Result<InstalledModel> model = installed_model(name_or_file);
        if (!model)
            return std::unexpected(model.error());
        return FoundModel{.path = model->path, .network = model->network};
    }
    const fs::path file = name_or_file;
    std::error_code failed;
    if (!fs::exists(file, failed))
        return input_error(message("models",
                                   "There is no model and no file \"%1\"; give the name of an "
                                   "installed model, or a checkpoint file.",
                                   path_text(file)));
    return FoundModel{.path = file, .network = recorded_network(file)};
}

} // namespace sdmatte
