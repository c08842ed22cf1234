#include "base/user_folders.h"

#include "base/message.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace sdmatte {
namespace {

constexpr const char* program_folder = "sdmatte-studio";

// An absolute path in an environment variable; anything else there counts as not set, as the XDG
// base directory specification wants it.
std::filesystem::path absolute_from(const char* variable)
{
    const char* value = std::getenv(variable);
    const std::filesystem::path path = value != nullptr ? value : "";
    return path.is_absolute() ? path : std::filesystem::path();
}

std::filesystem::path home_folder()
{
    if (std::filesystem::path home = absolute_from("HOME"); !home.empty())
        return home;
    const passwd* user = getpwuid(getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "";
}

} // namespace

Result<std::filesystem::path> user_data_folder()
{
    if (const std::filesystem::path data = absolute_from("XDG_DATA_HOME"); !data.empty())
        return data / program_folder;
    const std::filesystem::path home = home_folder();
    if (home.empty())
        return input_error(
            message("base", "Your home folder is not known; set HOME or XDG_DATA_HOME to it."));
    return home / ".local" / "share" / program_folder;
}

} // namespace sdmatte
