// The folder of installed models. Each model is a folder in it, named as the model, that holds the
// checkpoint and its record; folders without a record are nobody's business here.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>

namespace sdmatte {

// $SDMATTE_MODELS, or "models" in the user's data folder. It need not exist yet. Errors: Input when
// there is no home folder.
Result<std::filesystem::path> models_folder();

// The folder of an installed model, a damaged one too. Errors: Input when there is none.
Result<std::filesystem::path> folder_of_model(const std::string& name);

} // namespace sdmatte
