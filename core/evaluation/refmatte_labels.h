// The label file of RefMatte-RW-100: which photo an alpha belongs to, and what it shows.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <map>
#include <string>

namespace sdmatte {

struct RefMatteLabel {
    std::string image_name; // the photo's file name without its extension
    std::string caption;    // the last of the alpha's expressions
};

using RefMatteLabels = std::map<std::string, RefMatteLabel>; // by the alpha's name

// Entries without a photo or an expression are left out. Errors: Input when the file does not read
// or is no JSON object.
Result<RefMatteLabels> read_refmatte_labels(const std::filesystem::path& path);

} // namespace sdmatte
