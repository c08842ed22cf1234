#include "models/models_folder.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/user_folders.h"
#include "models/model_name.h"
#include "models/record.h"

#include <cstdlib>

namespace sdmatte {

Result<std::filesystem::path> models_folder()
{
    const char* chosen = std::getenv("SDMATTE_MODELS");
    if (chosen != nullptr && *chosen != '\0')
        return chosen;
    const Result<std::filesystem::path> data = user_data_folder();
    return data ? Result<std::filesystem::path>(*data / "models") : data;
}

Result<std::filesystem::path> folder_of_model(const std::string& name)
{
    const Result<std::filesystem::path> models = models_folder();
    if (!models)
        return models;
    if (!is_model_name(name) || !has_record(*models / name))
        return input_error(
            message("models", "There is no model \"%1\"; choose one of those that are installed.",
                    path_text(name)));
    return *models / name;
}

} // namespace sdmatte
