// What torch.save writes of tensors, found in a pickle's inert values by the names of the
// functions that would rebuild them: the tensors of a state dict, and where their storages are.
#pragma once

#include "base/error.h"
#include "network/pickle_values.h"
#include "network/stored_tensor.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sdmatte {

// A tensor as a view of a storage; all in elements of its type.
struct TorchTensor {
    std::string name;
    ElementType type = ElementType::F32;
    Shape shape{};
    Shape strides{};
    std::uint64_t first = 0; // within the storage
    std::string storage;     // the archive's key
    std::uint64_t storage_bytes = 0;
};

// The tensors of the dictionary `model` within the pickle's dictionary, or of that one itself;
// values that are no tensors are left out. Ranges are not checked here. Errors: Input, also for
// names that stand twice and tensors of kinds that are not read.
Result<std::vector<TorchTensor>> find_torch_tensors(const Pickle& pickle,
                                                    const std::filesystem::path& path);

} // namespace sdmatte
