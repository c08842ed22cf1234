// The one place for what only POSIX has. All paths are taken as bytes; sentences name the file.
#pragma once

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace sdmatte {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, FileCloser>;

// Opens a regular, non-empty file for reading and never blocks (a pipe is refused, not waited
// for). Errors: Input, with why it cannot be read.
Result<File> open_for_reading(const std::filesystem::path& path);

// Bytes in an open regular file; its position is left alone.
std::int64_t file_size(std::FILE* file);

// Tells whether an open file is still the one that was looked at: replaced and rewritten ones
// differ in something of this.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    std::int64_t size = 0;
    std::int64_t modified_ns = 0;

    bool operator==(const FileIdentity&) const = default;
};
FileIdentity file_identity(std::FILE* file);

// Of what `path` leads to, a regular file; nothing: there is none, or it cannot be seen.
std::optional<FileIdentity> file_identity(const std::filesystem::path& path);

// The file system that `path`, a file or folder, lies on; nothing: it is not there.
std::optional<std::uint64_t> device_of(const std::filesystem::path& path);

// Fills `bytes` from `offset` on, whatever the file's position; several threads may read at once.
// False: the file ends earlier, or the disk fails.
bool read_at(std::FILE* file, std::int64_t offset, std::span<std::byte> bytes);

// Writes all of `bytes` from `offset` on, past the stream; several threads may write at once.
// False: errno says why it could not.
bool write_at(std::FILE* file, std::int64_t offset, std::span<const std::byte> bytes);

// Waits until what was written to `file` so far is on the disk. False: errno says why it is not.
bool sync_data(std::FILE* file);

// What `path` leads to when every symbolic link at its end is followed, the target of a
// dangling one included.
std::filesystem::path follow_links(const std::filesystem::path& path);

// Whether `folder` exists and a file can be made in it. Errors: Input.
Result<void> check_folder_is_writable(const std::filesystem::path& folder);

// Makes a new, empty file of an unused name beside `target` and with its extension, that only
// this user can read and write. Errors, which name the target: Input or Resource.
Result<std::filesystem::path> make_temporary_file(const std::filesystem::path& target);

// Gives `temporary` the mode of `target` (or what a new file gets), waits until it is on the
// disk, renames it to `target` and waits for the folder. Errors: Input or Resource.
Result<void> commit_file(const std::filesystem::path& temporary,
                         const std::filesystem::path& target);

// Waits until the names in `folder` are on the disk, where its file system can do that.
void sync_folder(const std::filesystem::path& folder);

// The sentence and kind for a failed write to `path`, from errno: Resource for a full disk,
// quota or size limit and for what has no better name, Input for a folder or permission.
std::unexpected<Error> write_error(const std::filesystem::path& path, int error_number);

// Whether both paths lead to one existing file (links and hard links included).
bool is_same_file(const std::filesystem::path& a, const std::filesystem::path& b);

} // namespace sdmatte
