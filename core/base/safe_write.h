// Writing that never leaves half a file and never loses the old one.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <functional>

namespace sdmatte {

// Calls `write` with the name of an empty temporary file beside the target, then syncs it,
// gives it the old target's mode and renames it over the target (a symbolic link is followed).
// On any error the temporary file is gone and the target is as it was. What a killed process of
// this machine left in the folder is removed by the first write of another. Errors: those of
// `write`; Resource for a full disk; Input for a missing or read-only folder.
Result<void>
write_safely(const std::filesystem::path& target,
             const std::function<Result<void>(const std::filesystem::path& temporary)>& write);

// Whether write_safely could succeed, asked before a long computation. Errors: Input.
Result<void> check_target(const std::filesystem::path& target);

} // namespace sdmatte
