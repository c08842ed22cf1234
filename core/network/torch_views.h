// Tensors as views of storages: where their elements lie in the file.
#pragma once

#include "network/stored_tensor.h"
#include "network/torch_records.h"

#include <optional>

namespace sdmatte {

// The tensor within its storage's bytes, which begin at `offset` of the file; nothing when it
// reaches beyond them, overflows, or the storage has another size than was said.
std::optional<StoredTensor> view_of_storage(const TorchTensor& tensor, std::uint64_t offset,
                                            std::uint64_t bytes);

// Whether the tensors, sorted by place, need no more memory than a file of so many bytes lets
// expect: tied weights share a storage, but not hundreds of tensors one range.
bool is_worth_its_bytes(const std::vector<StoredTensor>& tensors, std::uint64_t file_bytes);

} // namespace sdmatte
