// Small text files of an evaluation: label files, lists, journals.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>

namespace sdmatte {

// All bytes of the file. Errors: Input when it does not read, is empty or larger than 256 MB.
Result<std::string> read_text_file(const std::filesystem::path& path);

} // namespace sdmatte
