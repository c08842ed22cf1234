#include "base/posix.h"

#include "base/message.h"
#include "base/path_text.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sdmatte {
namespace {

// Closes on leaving the scope, so that no error path leaks a descriptor.
class Descriptor {
public:
    explicit Descriptor(int number)
        : number_(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number_ >= 0)
            close(number_);
    }
    [[nodiscard]] int get() const { return number_; }
    int release() { return std::exchange(number_, -1); }

private:
    int number_;
};

// pread or pwrite until all bytes are moved.
template <class Move, class Byte>
bool move_all(const Move& move, std::FILE* file, std::int64_t offset, std::span<Byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = move(fileno(file), bytes.data(), bytes.size(), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += count;
    }
    return true;
}

std::filesystem::path folder_of(const std::filesystem::path& path)
{
    const std::filesystem::path folder = path.parent_path();
    return folder.empty() ? std::filesystem::path(".") : folder;
}

std::unexpected<Error> read_error(const std::filesystem::path& path, int error_number)
{
    const std::string name = path_text(path);
    switch (error_number) {
    case ENOENT:
    case ENOTDIR:
        return input_error(message("base", "There is no file \"%1\"; check its name.", name));
    case EACCES:
    case EPERM:
        return input_error(message(
            "base", "\"%1\" cannot be read; ask for permission or choose another file.", name));
    default:
        return input_error(
            message("base", "\"%1\" cannot be read: %2.", name, std::strerror(error_number)));
    }
}

FileIdentity identity_of(const struct stat& status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .size = status.st_size,
            .modified_ns = status.st_mtim.tv_sec * 1'000'000'000 + status.st_mtim.tv_nsec};
}

// The mode that a new file gets from open(2) and the umask, without changing the umask.
mode_t mode_of_new_file(const std::filesystem::path& folder)
{
    const std::filesystem::path probe = folder / (".sdmatte-mode-" + std::to_string(getpid()));
    const Descriptor file(open(probe.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    struct stat status {};
    if (file.get() < 0)
        return 0644;
    unlink(probe.c_str());
    return fstat(file.get(), &status) == 0 ? status.st_mode & 07777 : 0644;
}

} // namespace

Result<File> open_for_reading(const std::filesystem::path& path)
{
    // Without O_NONBLOCK the open itself would wait for the other end of a pipe.
    Descriptor descriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.get() < 0)
        return read_error(path, errno);
    struct stat status {};
    if (fstat(descriptor.get(), &status) != 0)
        return read_error(path, errno);
    if (S_ISDIR(status.st_mode))
        return input_error(
            message("base", "\"%1\" is a folder; choose a file in it.", path_text(path)));
    if (!S_ISREG(status.st_mode))
        return input_error(
            message("base", "\"%1\" is a device or pipe, not a file; save it to a file first.",
                    path_text(path)));
    if (status.st_size == 0)
        return input_error(
            message("base", "\"%1\" is empty (zero bytes); fetch it again.", path_text(path)));
    std::FILE* file = fdopen(descriptor.get(), "rb");
    if (file == nullptr)
        return read_error(path, errno);
    descriptor.release();
    return File(file);
}

std::int64_t file_size(std::FILE* file)
{
    struct stat status {};
    return fstat(fileno(file), &status) == 0 ? status.st_size : 0;
}

FileIdentity file_identity(std::FILE* file)
{
    struct stat status {};
    return fstat(fileno(file), &status) == 0 ? identity_of(status) : FileIdentity{};
}

std::optional<FileIdentity> file_identity(const std::filesystem::path& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return identity_of(status);
}

std::optional<std::uint64_t> device_of(const std::filesystem::path& path)
{
    struct stat status {};
    return stat(path.c_str(), &status) == 0 ? std::optional<std::uint64_t>(status.st_dev)
                                            : std::nullopt;
}

bool read_at(std::FILE* file, std::int64_t offset, std::span<std::byte> bytes)
{
    return move_all(pread, file, offset, bytes);
}

bool write_at(std::FILE* file, std::int64_t offset, std::span<const std::byte> bytes)
{
    return move_all(pwrite, file, offset, bytes);
}

bool sync_data(std::FILE* file)
{
    return std::fflush(file) == 0 && fsync(fileno(file)) == 0;
}

std::filesystem::path follow_links(const std::filesystem::path& path)
{
    constexpr int most_links = 40; // as Linux
    std::filesystem::path current = path;
    std::error_code failed;
    for (int i = 0; i < most_links; ++i) {
        if (!std::filesystem::is_symlink(std::filesystem::symlink_status(current, failed)))
            break;
        const std::filesystem::path next = std::filesystem::read_symlink(current, failed);
        if (failed)
            break;
        current = next.is_absolute() ? next : folder_of(current) / next;
    }
    return current;
}

Result<void> check_folder_is_writable(const std::filesystem::path& folder)
{
    struct stat status {};
    if (stat(folder.c_str(), &status) != 0)
        return input_error(
            message("base", "There is no folder \"%1\"; create it first.", path_text(folder)));
    if (!S_ISDIR(status.st_mode))
        return input_error(
            message("base", "\"%1\" is not a folder; choose another target.", path_text(folder)));
    if (faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return input_error(message("base",
                                   "The folder \"%1\" cannot be written; choose another target.",
                                   path_text(folder)));
    return {};
}

Result<std::filesystem::path> make_temporary_file(const std::filesystem::path& target)
{
    constexpr int most_tries = 100;
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    for (int i = 0; i < most_tries; ++i) {
        std::string name = ".sdmatte-";
        for (int letter = 0; letter < 10; ++letter)
            name += letters[random() % letters.size()];
        const std::filesystem::path path =
            folder_of(target) / (name += target.extension().native());
        const Descriptor file(open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (file.get() >= 0)
            return path;
        if (errno != EEXIST)
            return write_error(target, errno);
    }
    return write_error(target, EEXIST);
}

Result<void> commit_file(const std::filesystem::path& temporary,
                         const std::filesystem::path& target)
{
    const std::filesystem::path folder = folder_of(target);
    struct stat status {};
    const bool replaces = stat(target.c_str(), &status) == 0;
    const mode_t mode = replaces ? status.st_mode & 07777 : mode_of_new_file(folder);
    const Descriptor file(open(temporary.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0 || fchmod(file.get(), mode) != 0 || fsync(file.get()) != 0)
        return write_error(target, errno);
    if (rename(temporary.c_str(), target.c_str()) != 0)
        return write_error(target, errno);
    sync_folder(folder);
    return {};
}

void sync_folder(const std::filesystem::path& folder)
{
    // Some network file systems cannot sync a folder; the file itself is safe by then.
    const Descriptor descriptor(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() >= 0)
        fsync(descriptor.get());
}

std::unexpected<Error> write_error(const std::filesystem::path& path, int error_number)
{
    const std::string name = path_text(path);
    switch (error_number) {
    case ENOSPC:
    case EDQUOT:
        return resource_error(message(
            "base", "The disk is full, \"%1\" was not written; free some space and try again.",
            name));
    case EFBIG:
        return resource_error(
            message("base",
                    "\"%1\" would be larger than files may be here and was not written; choose "
                    "another folder.",
                    name));
    case EACCES:
    case EPERM:
    case EROFS:
        return input_error(
            message("base", "\"%1\" cannot be written; choose another target.", name));
    case ENOENT:
    case ENOTDIR:
        return input_error(
            message("base", "The folder for \"%1\" does not exist; create it first.", name));
    case EISDIR: return input_error(message("base", "\"%1\" is a folder; give a file name.", name));
    case ENAMETOOLONG:
        return input_error(
            message("base", "The name \"%1\" is too long; choose a shorter one.", name));
    default:
        return resource_error(
            message("base", "\"%1\" cannot be written: %2.", name, std::strerror(error_number)));
    }
}

bool is_same_file(const std::filesystem::path& a, const std::filesystem::path& b)
{
    struct stat first {};
    struct stat second {};
    return stat(a.c_str(), &first) == 0 && stat(b.c_str(), &second) == 0
           && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace sdmatte
