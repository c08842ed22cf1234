// The storages that a pickle of torch.save refers to.
#pragma once

#include "network/pickle_values.h"
#include "network/stored_tensor.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace sdmatte {

struct TorchStorage {
    std::string_view key;   // the archive's entry data/<key>
    std::string_view type;  // torch's name of its class, "FloatStorage"
    std::uint64_t size = 0; // in elements of that type
    bool operator==(const TorchStorage&) const = default;
};

// The type of numbers by torch's name of a storage class, or of a dtype; nothing for those that
// are not read here.
std::optional<ElementType> torch_storage_type(std::string_view name);
std::optional<ElementType> torch_dtype(std::string_view name);

inline constexpr std::string_view torch_untyped_storage = "UntypedStorage"; // of bytes

// The storage that the value is, if it is one.
std::optional<TorchStorage> torch_storage(const Pickle& pickle, PickleRef value);

// Whether every storage has one type and size wherever it is referred to: torch takes the first.
bool has_consistent_storages(const Pickle& pickle);

} // namespace sdmatte
