#include "models/remove_model.h"

#include "models/models_folder.h"
#include "models/staging.h"

namespace sdmatte {

Result<void> remove_model(const std::string& name)
{
    const Result<std::filesystem::path> folder = folder_of_model(name);
    return folder ? retire(*folder) : std::unexpected(folder.error());
}

} // namespace sdmatte
