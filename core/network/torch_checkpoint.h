// Checkpoints of torch.save: a zip file with one pickle, data.pkl, that says which tensors there
// are, and one entry for the bytes of each storage.
#pragma once

#include "base/error.h"
#include "network/stored_tensor.h"

#include <cstdio>
#include <filesystem>
#include <vector>

namespace sdmatte {

inline constexpr std::uint64_t max_torch_pickle_bytes = 32U << 20;

// The tensors of the dictionary `model`, or of the whole file if it has none, in the order of
// their bytes; tensors that share a storage overlap. Only the directory, the headers and data.pkl
// are read. `path` is for sentences only. Errors: Input.
Result<std::vector<StoredTensor>> read_torch_checkpoint(std::FILE* file,
                                                        const std::filesystem::path& path);

} // namespace sdmatte
