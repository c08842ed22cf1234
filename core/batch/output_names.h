// Where the results of a batch go.
#pragma once

#include "base/error.h"

#include <functional>
#include <string>
#include <vector>

namespace sdmatte {

struct NamingOptions {
    std::string extension = ".png";
    std::string pattern{}; // empty: the stem
    std::function<std::string(const std::string& name)> known_output{};
};

// For each of `names` (relative paths, sorted) its result's path: "<folder>/<stem><extension>", the
// photo's own extension kept where two would get one path. Known outputs stay as they are.
// Errors: Usage for a pattern that is none, or that gives two photos one name all the same.
Result<std::vector<std::string>> name_outputs(const std::vector<std::string>& names,
                                              const NamingOptions& options);

} // namespace sdmatte
