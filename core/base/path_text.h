// File names in sentences.
#pragma once

#include <filesystem>
#include <string>

namespace sdmatte {

// `path` as a person can read it on one line: control characters and bytes that are no UTF-8
// are written as \xNN. Never used to open a file.
std::string path_text(const std::filesystem::path& path);

} // namespace sdmatte
