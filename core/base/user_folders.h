// Folders of the person who runs the program.
#pragma once

#include "base/error.h"

#include <filesystem>

namespace sdmatte {

// Where this program keeps what is the user's: $XDG_DATA_HOME/sdmatte-studio, or
// ~/.local/share/sdmatte-studio. It need not exist yet. Errors: Input when there is no home folder.
Result<std::filesystem::path> user_data_folder();

} // namespace sdmatte
