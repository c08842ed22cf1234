// Any checkpoint as a safetensors file.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace sdmatte {

// How large such a file is. Errors: Input for what the format cannot hold.
Result<std::uint64_t> safetensors_size(const Checkpoint& checkpoint,
                                       std::optional<ElementType> numbers);

// Writes all tensors of `checkpoint` to `target`, which must be another file, with a safe write.
// `numbers`: F32 or BF16, what F32, F16 and BF16 become; all else stays as it is. The same
// tensors give the same bytes, whatever file they came from: larger elements stand first, so that
// all are aligned, then names decide. Memory: some megabytes a thread. Returns the size in bytes.
// Errors: Input when the source changed or does not read, Resource for the disk, Cancelled.
Result<std::uint64_t> write_safetensors(const Checkpoint& checkpoint,
                                        std::optional<ElementType> numbers,
                                        const std::filesystem::path& target,
                                        const Progress& progress);

} // namespace sdmatte
