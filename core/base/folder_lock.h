// Tells other processes, and other threads of this one, that a folder is in use.
#pragma once

#include <filesystem>

namespace sdmatte {

// Holds as long as the object lives, and never longer than the process, however it ends.
class FolderLock {
public:
    enum class State {
        Held,
        HeldByAnother,
        Impossible, // no such folder, or a file system without locks
    };

    // Asks once and never waits.
    explicit FolderLock(const std::filesystem::path& folder);
    FolderLock(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    FolderLock& operator=(FolderLock&&) = delete;
    ~FolderLock();

    [[nodiscard]] State state() const { return state_; }

private:
    int descriptor_;
    State state_ = State::Impossible;
};

} // namespace sdmatte
