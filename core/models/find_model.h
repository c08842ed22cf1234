// The checkpoint that a person means.
#pragma once

#include "base/error.h"
#include "network/network_kind.h"

#include <filesystem>
#include <optional>
#include <string>

namespace sdmatte {

struct FoundModel {
    std::filesystem::path path;           // of the checkpoint
    std::optional<NetworkKind> network{}; // as it was imported; nothing for any other file
};

// An installed model's name, or else a file; what has a slash in it is always a file. The file is
// not opened. Errors: Input when there is neither, or the installed model is damaged.
Result<FoundModel> find_model(const std::string& name_or_file);

} // namespace sdmatte
