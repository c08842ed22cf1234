// Libraries that are loaded while the program runs, because not every machine has them.
#pragma once

#include <filesystem>
#include <string>

namespace sdmatte {

struct SharedLibrary {
    void* handle = nullptr; // null: could not be loaded
    std::string error;      // why not, in the system's words; empty when loaded
};

// Never unloaded again. With `is_global` what it defines serves libraries that are loaded later.
// An absolute path is taken as it is; a bare name is looked for where the system looks.
SharedLibrary load_shared_library(const std::filesystem::path& library, bool is_global);

// The address of a function in it; null: it has none of that name.
void* find_symbol(const SharedLibrary& library, const char* name);

} // namespace sdmatte
