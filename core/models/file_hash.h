// SHA-256 of files too large for memory.
#pragma once

#include "base/error.h"
#include "base/progress.h"

#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace sdmatte {

using BlockVisitor = std::function<Result<void>(std::span<const std::byte>)>;

// 64 hexadecimal digits, in lower case. `visit` sees all bytes in their order. `path` is for
// sentences. Errors: Input when the file does not read or changes meanwhile, Cancelled, Resource,
// and those of `visit`.
Result<std::string> hash_file(std::FILE* file, const std::filesystem::path& path,
                              const Progress& progress, const BlockVisitor& visit = {});

} // namespace sdmatte
