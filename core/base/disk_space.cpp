#include "base/disk_space.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

namespace sdmatte {

Result<void> check_space(const std::filesystem::path& target, std::uint64_t bytes,
                         const std::filesystem::path& source)
{
    std::filesystem::path folder = follow_links(target).parent_path();
    if (folder.empty())
        folder = ".";
    std::error_code failed;
    const std::filesystem::space_info space = std::filesystem::space(folder, failed);
    if (failed || space.available >= bytes)
        return {};
    constexpr std::uint64_t megabyte = 1'000'000;
    return resource_error(message("base",
                                  "\"%1\" needs %2 MB in \"%3\" and %4 MB are free; free some "
                                  "space and try again.",
                                  path_text(source), bytes / megabyte + 1, path_text(folder),
                                  space.available / megabyte));
}

} // namespace sdmatte
