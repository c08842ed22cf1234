#include "network/torch_records.h"

#include "base/message.h"
#include "base/path_text.h"
#include "network/pickle_access.h"
#include "network/safetensors.h"
#include "network/torch_storages.h"

#include <algorithm>
#include <optional>
#include <span>
#include <unordered_set>

namespace sdmatte {
namespace {

constexpr std::size_t max_dimensions = 16;
constexpr std::size_t max_name_bytes = 1000;

using Items = std::span<const PickleRef>; // key, value, key, value

// A call that nothing was done to afterwards: its result is what its arguments say.
const PickleContainer* arguments_of(const Pickle& pickle, PickleRef value, std::string_view module,
                                    std::string_view name)
{
    const auto* object = pickle_as<PickleObject>(pickle, value);
    if (object == nullptr || !object->is_called || object->is_altered
        || object->items != no_pickle_value
        || !is_pickle_name(pickle, object->function, module, name))
        return nullptr;
    return pickle_tuple(pickle, object->arguments);
}

bool is_empty(const Pickle& pickle, PickleRef value)
{
    const auto* container = pickle_as<PickleContainer>(pickle, value);
    return pickle_as<PickleNone>(pickle, value) != nullptr
           || (container != nullptr && container->items.empty());
}

// A dict, or an OrderedDict made empty and filled afterwards.
std::optional<Items> dictionary_items(const Pickle& pickle, PickleRef value)
{
    if (const auto* object = pickle_as<PickleObject>(pickle, value)) {
        const auto* arguments = pickle_tuple(pickle, object->arguments);
        if (!object->is_called || arguments == nullptr || !arguments->items.empty()
            || !is_pickle_name(pickle, object->function, "collections", "OrderedDict"))
            return std::nullopt;
        if (object->items == no_pickle_value)
            return Items();
        value = object->items;
    }
    const auto* container = pickle_as<PickleContainer>(pickle, value);
    if (container == nullptr || container->kind != PickleContainerKind::Dictionary)
        return std::nullopt;
    return container->items;
}

bool read_sizes(const Pickle& pickle, PickleRef value, Shape& sizes)
{
    const auto* tuple = pickle_tuple(pickle, value);
    if (tuple == nullptr || tuple->items.size() > max_dimensions)
        return false;
    for (const PickleRef item : tuple->items) {
        const auto* size = pickle_as<std::int64_t>(pickle, item);
        if (size == nullptr || *size < 0)
            return false;
        sizes.push_back(*size);
    }
    return true;
}

// What is set on a tensor by name once it is there; "data" would be other numbers.
bool is_harmless_state(const Pickle& pickle, PickleRef value)
{
    const std::optional<Items> state = dictionary_items(pickle, value);
    if (!state)
        return false;
    for (std::size_t i = 0; i < state->size(); i += 2) {
        const auto* key = pickle_as<PickleText>(pickle, (*state)[i]);
        if (key == nullptr || key->text == "data")
            return false;
    }
    return true;
}

// A parameter is its tensor.
std::optional<PickleRef> tensor_of_parameter(const Pickle& pickle, PickleRef value)
{
    if (const auto* plain = arguments_of(pickle, value, "torch._utils", "_rebuild_parameter"))
        return plain->items.size() == 3 ? std::optional(plain->items[0]) : std::nullopt;
    const auto* with_state =
        arguments_of(pickle, value, "torch._utils", "_rebuild_parameter_with_state");
    if (with_state == nullptr || with_state->items.size() != 4
        || !is_harmless_state(pickle, with_state->items[3]))
        return std::nullopt;
    return with_state->items[0];
}

struct Rebuilding {
    const PickleContainer* arguments = nullptr;
    bool is_untyped = false; // its storage; the type is among the arguments then
};

std::optional<Rebuilding> rebuilding_of(const Pickle& pickle, PickleRef function,
                                        PickleRef arguments)
{
    const bool is_typed = is_pickle_name(pickle, function, "torch._utils", "_rebuild_tensor_v2");
    const bool is_untyped = is_pickle_name(pickle, function, "torch._utils", "_rebuild_tensor_v3");
    const auto* tuple = pickle_tuple(pickle, arguments);
    if (tuple == nullptr || (!is_typed && !is_untyped))
        return std::nullopt;
    return Rebuilding{tuple, is_untyped};
}

// A plain tensor, or one with attributes of its own: function, class, arguments, attributes.
std::optional<Rebuilding> rebuilding_of(const Pickle& pickle, PickleRef value)
{
    if (const auto* own = arguments_of(pickle, value, "torch._tensor", "_rebuild_from_type_v2")) {
        if (own->items.size() != 4 || !is_pickle_name(pickle, own->items[1], "torch", "Tensor")
            || !is_harmless_state(pickle, own->items[3]))
            return std::nullopt;
        return rebuilding_of(pickle, own->items[0], own->items[2]);
    }
    const auto* object = pickle_as<PickleObject>(pickle, value);
    if (object == nullptr || !object->is_called || object->is_altered
        || object->items != no_pickle_value)
        return std::nullopt;
    return rebuilding_of(pickle, object->function, object->arguments);
}

// Storage, offset, size, stride, whether it needs gradients, hooks, [type], [flags such as
// "negated"]: hooks are never looked at, and with flags the bytes are not the values.
std::optional<TorchTensor> read_tensor(const Pickle& pickle, PickleRef value)
{
    const std::optional<Rebuilding> rebuilding = rebuilding_of(pickle, value);
    if (!rebuilding)
        return std::nullopt;
    const PickleContainer* arguments = rebuilding->arguments;
    const std::size_t needed = rebuilding->is_untyped ? 7 : 6;
    if (arguments->items.size() < needed || arguments->items.size() > needed + 1
        || (arguments->items.size() > needed && !is_empty(pickle, arguments->items[needed])))
        return std::nullopt;
    const std::vector<PickleRef>& items = arguments->items;
    const std::optional<TorchStorage> storage = torch_storage(pickle, items[0]);
    const auto* first = pickle_as<std::int64_t>(pickle, items[1]);
    TorchTensor tensor;
    if (!storage || first == nullptr || *first < 0 || !read_sizes(pickle, items[2], tensor.shape)
        || !read_sizes(pickle, items[3], tensor.strides)
        || tensor.shape.size() != tensor.strides.size())
        return std::nullopt;
    std::optional<ElementType> type = torch_storage_type(storage->type);
    std::uint64_t size = storage->size;
    if (rebuilding->is_untyped) {
        const auto* dtype = pickle_as<PickleName>(pickle, items[6]);
        if (dtype == nullptr || dtype->module != "torch" || storage->type != torch_untyped_storage)
            return std::nullopt;
        type = torch_dtype(dtype->name);
    } else if (type) {
        constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
        const std::uint64_t bytes = element_bytes(*type);
        size = size > most / bytes ? most : size * bytes; // no file has that many
    }
    if (!type)
        return std::nullopt;
    tensor.type = *type;
    tensor.first = static_cast<std::uint64_t>(*first);
    tensor.storage = storage->key;
    tensor.storage_bytes = size;
    return tensor;
}

// Whether torch would make something of it that holds numbers.
bool is_made_by_torch(const Pickle& pickle, PickleRef value)
{
    const auto* object = pickle_as<PickleObject>(pickle, value);
    if (object == nullptr)
        return pickle_as<PicklePersistent>(pickle, value) != nullptr;
    const auto* function = pickle_as<PickleName>(pickle, object->function);
    return function == nullptr || function->module.starts_with("torch._");
}

// The dictionary of tensors, within the whole file's or itself the whole.
Result<Items> find_state_dict(const Pickle& pickle, const std::string& file)
{
    const std::optional<Items> all = dictionary_items(pickle, pickle.root);
    if (!all)
        return input_error(message("network",
                                   "\"%1\" holds no table of tensors by name: save what "
                                   "state_dict() of the network gives, and choose that file.",
                                   file));
    std::optional<Items> found;
    bool is_named = false;
    for (std::size_t i = 0; i < all->size(); i += 2) {
        const auto* key = pickle_as<PickleText>(pickle, (*all)[i]);
        if (key == nullptr || key->text != "model")
            continue;
        if (is_named)
            return input_error(message("network",
                                       "\"%1\" is damaged: it names %2 twice; download it again.",
                                       file, "model"));
        is_named = true;
        found = dictionary_items(pickle, (*all)[i + 1]);
    }
    return found ? *found : *all;
}

} // namespace

Result<std::vector<TorchTensor>> find_torch_tensors(const Pickle& pickle,
                                                    const std::filesystem::path& path)
{
    const std::string file = path_text(path);
    const Result<Items> items = find_state_dict(pickle, file);
    if (!items)
        return std::unexpected(items.error());
    if (!has_consistent_storages(pickle))
        return input_error(message("network",
                                   "\"%1\" is damaged: it describes one storage in two ways; "
                                   "download it again.",
                                   file));
    std::vector<TorchTensor> tensors;
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < items->size(); i += 2) {
        const auto* key = pickle_as<PickleText>(pickle, (*items)[i]);
        const std::string name = key != nullptr ? std::string(key->text) : std::string();
        if (key != nullptr && !names.insert(key->text).second)
            return input_error(message("network",
                                       "\"%1\" is damaged: it names %2 twice; download it again.",
                                       file, path_text(name)));
        const PickleRef value = (*items)[i + 1];
        std::optional<TorchTensor> tensor =
            read_tensor(pickle, tensor_of_parameter(pickle, value).value_or(value));
        if (!tensor && !is_made_by_torch(pickle, value))
            continue;
        if (!tensor || key == nullptr || name.size() > max_name_bytes)
            return input_error(message("network",
                                       "\"%1\" cannot be read: %2 is a tensor of a kind that is "
                                       "not read here; save it as a plain tensor.",
                                       file, path_text(name.substr(0, max_name_bytes))));
        if (tensors.size() == max_stored_tensors)
            return input_error(message("network",
                                       "\"%1\" lists more than %2 tensors, which no network "
                                       "here has; choose another file.",
                                       file, max_stored_tensors));
        tensor->name = name;
        tensors.push_back(*std::move(tensor));
    }
    if (tensors.empty())
        return input_error(message("network",
                                   "\"%1\" holds no tensors that are read here; choose a "
                                   "checkpoint of the network itself.",
                                   file));
    return tensors;
}

} // namespace sdmatte
