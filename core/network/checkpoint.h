// A file of trained weights: what is in it and where, told from its header alone. Nothing stays
// open or mapped; whoever reads the bytes later checks that it is still the same file.
#pragma once

#include "base/error.h"
#include "base/posix.h"
#include "network/stored_tensor.h"

#include <filesystem>
#include <vector>

namespace sdmatte {

struct Checkpoint {
    std::filesystem::path path;
    FileIdentity identity;
    std::vector<StoredTensor> tensors; // offsets count from the file's first byte
};

// Reads the directory of a safetensors file or a checkpoint of torch.save, told apart by their
// first bytes. Nothing in a file can run code: no object of it is ever built. Errors: Input.
Result<Checkpoint> open_checkpoint(const std::filesystem::path& path);

// The file of `checkpoint`, open, if it is the one that was looked at. Errors: Input.
Result<File> reopen(const Checkpoint& checkpoint);

// Call after the last read: whether the open file stayed as it was all the time. Errors: Input.
Result<void> check_unchanged(const Checkpoint& checkpoint, std::FILE* file);

} // namespace sdmatte
