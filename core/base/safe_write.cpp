#include "base/safe_write.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/temporary_name.h"

#include <mutex>
#include <set>

namespace sdmatte {
namespace {

std::filesystem::path folder_of(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

// Once for each folder in the life of the process: a folder of ten thousand results is not read
// anew for each of them.
void clean_once(const std::filesystem::path& folder)
{
    static std::mutex mutex;
    static std::set<std::filesystem::path> cleaned;
    {
        const std::lock_guard lock(mutex);
        if (!cleaned.insert(folder).second)
            return;
    }
    remove_leftovers(folder);
}

// Removes the temporary file unless it became the target.
class Temporary {
public:
    explicit Temporary(std::filesystem::path path)
        : path_(std::move(path))
    {
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary()
    {
        std::error_code ignored;
        if (!is_kept_)
            std::filesystem::remove(path_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    void keep() { is_kept_ = true; }

private:
    std::filesystem::path path_;
    bool is_kept_ = false;
};

} // namespace

Result<void>
write_safely(const std::filesystem::path& target,
             const std::function<Result<void>(const std::filesystem::path& temporary)>& write)
{
    if (Result<void> possible = check_target(target); !possible)
        return possible;
    const std::filesystem::path file = follow_links(target);
    clean_once(folder_of(file));
    const auto made = make_temporary_file(file);
    if (!made)
        return std::unexpected(made.error());
    Temporary temporary(*made);
    if (Result<void> written = write(temporary.path()); !written)
        return written;
    if (Result<void> committed = commit_file(temporary.path(), file); !committed)
        return committed;
    temporary.keep();
    return {};
}

Result<void> check_target(const std::filesystem::path& target)
{
    const std::filesystem::path file = follow_links(target);
    std::error_code failed;
    const auto status = std::filesystem::status(file, failed);
    if (!target.has_filename() || std::filesystem::is_directory(status))
        return input_error(
            message("base", "\"%1\" is a folder; give a file name.", path_text(target)));
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return input_error(
            message("base", "\"%1\" is a device or pipe; give a file name.", path_text(target)));
    return check_folder_is_writable(folder_of(file));
}

} // namespace sdmatte
