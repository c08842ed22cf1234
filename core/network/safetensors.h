// The safetensors format: 8 bytes of length, a JSON header of that length, then the tensors' bytes
// without gaps. Only the header is read here; a file that is not exactly so is refused.
#pragma once

#include "base/error.h"
#include "network/stored_tensor.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

struct SafetensorsHeader {
    std::vector<StoredTensor> tensors;           // in the order of their bytes
    std::map<std::string, std::string> metadata; // without what is longer than a mebibyte in all
};

// The format's own limit of a header's length, and ours of how many tensors it may list.
inline constexpr std::uint64_t max_safetensors_header_bytes = 100'000'000;
inline constexpr std::size_t max_stored_tensors = 100'000;
inline constexpr std::size_t max_safetensors_metadata = 10'000; // entries

// Reads the header of an open file; offsets count from the file's first byte. `path` is for
// sentences only. Errors: Input, one sentence a kind of damage.
Result<SafetensorsHeader> read_safetensors_header(std::FILE* file,
                                                  const std::filesystem::path& path);

// The same for the header's text alone, when `data_bytes` bytes follow it; offsets count from the
// first of them.
Result<SafetensorsHeader> parse_safetensors_header(std::string_view text, std::uint64_t data_bytes,
                                                   const std::filesystem::path& path);

} // namespace sdmatte
