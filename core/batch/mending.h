// A folder that is gone, a full disk: told from what is wrong with one photo, and waited for.
#pragma once

#include "base/error.h"
#include "batch/plan.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace sdmatte {

// One sentence: why no result can be written at the moment; empty: there is room for `bytes` in the
// folder, and its journal is there.
std::string output_trouble(const std::filesystem::path& output,
                           const std::filesystem::path& journal, std::int64_t bytes);

// Knows the folder of the photos by its file system: an unmounted one leaves an empty folder.
class InputFolder {
public:
    explicit InputFolder(std::filesystem::path folder);

    // One sentence: why the photo, which could not be read, is away with its folder; empty: it is
    // there, or it alone is gone.
    [[nodiscard]] std::string trouble(const std::string& photo) const;

private:
    std::filesystem::path folder_;
    std::optional<std::uint64_t> device_;
};

} // namespace sdmatte
