#include "models/staging.h"

#include "base/posix.h"

#include <cerrno>
#include <random>
#include <string>
#include <string_view>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view staging_prefix = ".sdmatte-";
constexpr int most_tries = 100;

fs::path unused_name(const fs::path& models)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    constexpr int letter_count = 10;
    std::random_device random;
    std::string name(staging_prefix);
    for (int i = 0; i < letter_count; ++i)
        name += letters[random() % letters.size()];
    return models / name;
}

// Whoever still works in a staging folder holds its lock; without locks nothing is cleared away.
void clear_leftovers(const fs::path& models)
{
    std::error_code failed;
    for (fs::directory_iterator entry(models, failed), end; !failed && entry != end;
         entry.increment(failed)) {
        const fs::path& folder = entry->path();
        std::error_code ignored;
        if (!folder.filename().native().starts_with(staging_prefix)
            || !fs::is_directory(fs::symlink_status(folder, ignored)))
            continue;
        if (const FolderLock lock(folder); lock.state() == FolderLock::State::Held)
            fs::remove_all(folder, ignored);
    }
}

} // namespace

Result<Staging> Staging::begin(const fs::path& models)
{
    std::error_code failed;
    fs::create_directories(models, failed);
    if (failed && !fs::is_directory(models))
        return write_error(models, failed.value());
    if (Result<void> writable = check_folder_is_writable(models); !writable)
        return std::unexpected(writable.error());
    clear_leftovers(models);
    for (int i = 0; i < most_tries; ++i) {
        const fs::path path = unused_name(models);
        if (!fs::create_directory(path, failed)) {
            if (failed)
                return write_error(path, failed.value());
            continue; // the name is in use
        }
        // Somebody who clears away may have seen the folder before it was locked.
        FolderLock lock(path);
        if (lock.state() != FolderLock::State::HeldByAnother && fs::exists(path, failed))
            return Staging(path, std::move(lock));
    }
    return write_error(models, EEXIST);
}

Staging::~Staging()
{
    std::error_code ignored;
    if (!path_.empty())
        fs::remove_all(path_, ignored);
}

Result<bool> Staging::publish(const std::string& name)
{
    const fs::path target = path_.parent_path() / name;
    std::error_code failed;
    fs::rename(path_, target, failed);
    // A folder that is not empty cannot be replaced: of two that want a name, one gets it.
    if (failed == std::errc::directory_not_empty || failed == std::errc::file_exists
        || failed == std::errc::not_a_directory)
        return false;
    if (failed)
        return write_error(target, failed.value());
    path_.clear();
    sync_folder(target.parent_path());
    return true;
}

Result<void> retire(const fs::path& model_folder)
{
    const fs::path models = model_folder.parent_path();
    for (const fs::path& folder : {models, model_folder})
        if (Result<void> writable = check_folder_is_writable(folder); !writable)
            return writable;
    const FolderLock lock(model_folder); // nobody else clears away what is being removed
    const fs::path hidden = unused_name(models);
    std::error_code failed;
    fs::rename(model_folder, hidden, failed);
    if (!failed)
        fs::remove_all(hidden, failed);
    if (failed)
        return write_error(model_folder, failed.value());
    sync_folder(models);
    return {};
}

} // namespace sdmatte
