// What is in a zip file whose entries are stored as they are, as checkpoints of torch.save are.
// Whatever another reader could see differently is refused: bytes in front, between or behind the
// entries, a second directory, headers that contradict it, names that stand twice.
#pragma once

#include "base/error.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <vector>

namespace sdmatte {

struct ZipEntry {
    std::string name;
    std::uint64_t offset = 0; // of its bytes in the file
    std::uint64_t bytes = 0;
};

inline constexpr std::uint64_t max_zip_entries = 100'000;
inline constexpr std::uint64_t max_zip_directory_bytes = 32U << 20;
inline constexpr std::uint64_t max_zip_name_bytes = 1000;

// In the order of their bytes. Only the directory and the entries' headers are read. `path` is
// for sentences only. Errors: Input, one sentence a kind of damage or trick.
Result<std::vector<ZipEntry>> read_zip_directory(std::FILE* file,
                                                 const std::filesystem::path& path);

} // namespace sdmatte
