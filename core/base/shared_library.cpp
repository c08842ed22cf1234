#include "base/shared_library.h"

#include <dlfcn.h>

namespace sdmatte {

SharedLibrary load_shared_library(const std::filesystem::path& library, bool is_global)
{
    void* handle = dlopen(library.c_str(), RTLD_NOW | (is_global ? RTLD_GLOBAL : RTLD_LOCAL));
    if (handle)
        return {.handle = handle, .error = {}};
    const char* reason = dlerror();
    return {.handle = nullptr, .error = reason ? reason : library.string()};
}

void* find_symbol(const SharedLibrary& library, const char* name)
{
    return library.handle ? dlsym(library.handle, name) : nullptr;
}

} // namespace sdmatte
