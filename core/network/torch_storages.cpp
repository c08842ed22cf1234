#include "network/torch_storages.h"

#include "network/pickle_access.h"

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

struct TypeNames {
    std::string_view storage; // empty: only untyped
    std::string_view dtype;
    ElementType type;
};

constexpr std::array type_names = {
    TypeNames{"FloatStorage", "float32", ElementType::F32},
    TypeNames{"HalfStorage", "float16", ElementType::F16},
    TypeNames{"BFloat16Storage", "bfloat16", ElementType::BF16},
    TypeNames{"DoubleStorage", "float64", ElementType::F64},
    TypeNames{"LongStorage", "int64", ElementType::I64},
    TypeNames{"IntStorage", "int32", ElementType::I32},
    TypeNames{"ShortStorage", "int16", ElementType::I16},
    TypeNames{"CharStorage", "int8", ElementType::I8},
    TypeNames{"ByteStorage", "uint8", ElementType::U8},
    TypeNames{"BoolStorage", "bool", ElementType::Bool},
    TypeNames{"", "uint16", ElementType::U16},
    TypeNames{"", "uint32", ElementType::U32},
    TypeNames{"", "uint64", ElementType::U64},
    TypeNames{"", "float8_e4m3fn", ElementType::F8_E4M3},
    TypeNames{"", "float8_e5m2", ElementType::F8_E5M2},
};

std::optional<ElementType> find_type(std::string_view name, std::string_view TypeNames::*kind)
{
    const auto* found = std::ranges::find(type_names, name, kind);
    return name.empty() || found == type_names.end() ? std::nullopt : std::optional(found->type);
}

} // namespace

std::optional<ElementType> torch_storage_type(std::string_view name)
{
    return find_type(name, &TypeNames::storage);
}

std::optional<ElementType> torch_dtype(std::string_view name)
{
    return find_type(name, &TypeNames::dtype);
}

// ("storage", its class, key, device, size), kept outside of the pickle.
std::optional<TorchStorage> torch_storage(const Pickle& pickle, PickleRef value)
{
    const auto* persistent = pickle_as<PicklePersistent>(pickle, value);
    if (persistent == nullptr)
        return std::nullopt;
    const auto* id = pickle_tuple(pickle, persistent->id);
    if (id == nullptr || id->items.size() != 5)
        return std::nullopt;
    const auto* tag = pickle_as<PickleText>(pickle, id->items[0]);
    const auto* type = pickle_as<PickleName>(pickle, id->items[1]);
    const auto* key = pickle_as<PickleText>(pickle, id->items[2]);
    const auto* size = pickle_as<std::int64_t>(pickle, id->items[4]);
    if (tag == nullptr || tag->text != "storage" || type == nullptr || key == nullptr
        || size == nullptr || *size < 0)
        return std::nullopt;
    const bool is_torchs =
        type->module == (type->name == torch_untyped_storage ? "torch.storage" : "torch");
    if (!is_torchs)
        return std::nullopt;
    return TorchStorage{key->text, type->name, static_cast<std::uint64_t>(*size)};
}

bool has_consistent_storages(const Pickle& pickle)
{
    std::unordered_map<std::string_view, TorchStorage> storages;
    for (PickleRef value = 0; value < pickle.values.size(); ++value) {
        const std::optional<TorchStorage> storage = torch_storage(pickle, value);
        if (storage && storages.try_emplace(storage->key, *storage).first->second != *storage)
            return false;
    }
    return true;
}

} // namespace sdmatte
