// The rows of an evaluation as they come, in a file beside the table: after a stop or a crash the
// run goes on where it was. One line of JSON for the settings, then one a row.
#pragma once

#include "base/error.h"
#include "base/posix.h"
#include "evaluation/run.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace sdmatte {

// Everything that rows depend on: a name and its value.
using RunFacts = std::vector<std::pair<std::string, std::string>>;

class Journal {
public:
    // Reads the journal that there is, or begins one. A last line that was cut off is dropped.
    // Errors: Usage when it is of other settings, with the first that differs, Input when it is no
    // journal, Resource when it cannot be written.
    static Result<Journal> open(const std::filesystem::path& path, const RunFacts& facts);

    // Of the earlier run.
    [[nodiscard]] const std::vector<ScoredPhoto>& known() const { return known_; }

    // The row is on the disk when this returns. Errors: Resource.
    Result<void> add(const ScoredPhoto& row);

    // The file is not needed any more.
    void remove();

private:
    Journal(std::filesystem::path path, std::vector<ScoredPhoto> known)
        : path_(std::move(path))
        , known_(std::move(known))
    {
    }

    std::filesystem::path path_;
    std::vector<ScoredPhoto> known_;
    File file_;
};

} // namespace sdmatte
