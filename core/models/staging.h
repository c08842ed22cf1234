// A hidden folder in which a model is put together before it appears under its name, whole, or is
// taken apart after it has left it. What a killed process left behind the next one clears away.
#pragma once

#include "base/error.h"
#include "base/folder_lock.h"

#include <filesystem>
#include <string>
#include <utility>

namespace sdmatte {

class Staging {
public:
    // Makes the models' folder and a staging folder in it, and clears leftovers away. Errors: Input
    // or Resource.
    static Result<Staging> begin(const std::filesystem::path& models);

    Staging(Staging&& other) noexcept
        : path_(std::exchange(other.path_, {}))
        , lock_(std::move(other.lock_))
    {
    }
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    Staging& operator=(Staging&&) = delete;
    ~Staging(); // with all that is in it, unless it was published

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    // Turns into the folder `name` beside it. False: that name is taken. Errors: Input or Resource.
    Result<bool> publish(const std::string& name);

private:
    Staging(std::filesystem::path path, FolderLock lock)
        : path_(std::move(path))
        , lock_(std::move(lock))
    {
    }

    std::filesystem::path path_; // empty: published, or moved from
    FolderLock lock_;
};

// Removes a model's folder: it is gone under its name at once. Errors: Input or Resource.
Result<void> retire(const std::filesystem::path& model_folder);

} // namespace sdmatte
