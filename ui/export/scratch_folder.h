// A folder in the user's cache for files that other programs take from here, and for trials. It
// goes with the program; what a killed one left goes with the next.
#pragma once

#include <QString>

#include <filesystem>
#include <memory>

class QLockFile;

namespace sdmatte::studio {

class ScratchFolder {
public:
    // In `parent`, which is made; the cache folder of the program where it is empty. Other
    // programs' folders that nobody holds any more are removed.
    explicit ScratchFolder(const QString& parent = {});
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder(); // with all that is in it

    // A new, empty folder in it; empty: the disk takes none.
    [[nodiscard]] std::filesystem::path make_folder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; } // empty: none

private:
    std::filesystem::path path_;
    std::unique_ptr<QLockFile> lock_;
    int made_ = 0;
};

} // namespace sdmatte::studio
