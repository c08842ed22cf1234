#include "models/list_models.h"

#include "base/message.h"
#include "base/path_text.h"
#include "models/model_name.h"
#include "models/models_folder.h"

#include <algorithm>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

Result<InstalledModel> look_at(const fs::path& folder)
{
    Result<InstalledModel> model = read_record(folder);
    if (!model)
        return model;
    std::error_code failed;
    const auto bytes = fs::file_size(model->path, failed);
    if (failed || static_cast<std::int64_t>(bytes) != model->bytes)
        return input_error(message("models",
                                   "The checkpoint of the model \"%1\" is missing or not whole; "
                                   "remove the model and import it again.",
                                   path_text(model->name)));
    return model;
}

} // namespace

Result<ModelList> list_models()
{
    const Result<fs::path> folder = models_folder();
    if (!folder)
        return std::unexpected(folder.error());
    ModelList list;
    std::error_code failed;
    fs::directory_iterator entry(*folder, failed);
    for (const fs::directory_iterator end; !failed && entry != end; entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (!is_model_name(name) || !has_record(entry->path()))
            continue;
        Result<InstalledModel> model = look_at(entry->path());
        if (model)
            list.models.push_back(*std::move(model));
        else
            list.damaged.push_back({.name = name, .sentence = model.error().sentence});
    }
    if (failed && failed != std::errc::no_such_file_or_directory)
        return input_error(message("models", "The folder of models, \"%1\", cannot be read: %2.",
                                   path_text(*folder), failed.message()));
    std::ranges::sort(list.models, {}, &InstalledModel::name);
    std::ranges::sort(list.damaged, {}, &DamagedModel::name);
    return list;
}

Result<InstalledModel> installed_model(const std::string& name)
{
    const Result<fs::path> folder = folder_of_model(name);
    return folder ? look_at(*folder) : std::unexpected(folder.error());
}

} // namespace sdmatte
