// Whether a large file has a chance, asked before the work.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <filesystem>

namespace sdmatte {

// `source`, for the sentence, needs `bytes` more where the file `target` is or would be. Where the
// file system does not say what is free, there is enough. Errors: Resource.
Result<void> check_space(const std::filesystem::path& target, std::uint64_t bytes,
                         const std::filesystem::path& source);

} // namespace sdmatte
