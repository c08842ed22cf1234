// Names of installed models: they are names of folders, and are typed on command lines.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sdmatte {

// UTF-8 of 1 to 100 bytes without slashes, backslashes and control characters; no dot or hyphen
// begins it, no space begins or ends it.
bool is_model_name(std::string_view name);

// A name after the file's stem, what names cannot have replaced by "_".
std::string name_after(const std::filesystem::path& file);

// "name" for number 1, "name-2" for 2; always a name when `name` is one.
std::string numbered_name(std::string_view name, int number);

} // namespace sdmatte
