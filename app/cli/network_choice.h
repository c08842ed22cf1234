// The value of --network.
#pragma once

#include "base/error.h"
#include "network/network_kind.h"

#include <optional>
#include <string>

namespace sdmatte::cli {

// "auto" is nothing: told from the tensors. Errors: Usage.
Result<std::optional<NetworkKind>> read_network_choice(const std::string& word);

} // namespace sdmatte::cli
