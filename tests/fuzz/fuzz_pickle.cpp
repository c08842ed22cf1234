// Any bytes as a pickle: reading answers with inert values that refer to each other and to these
// bytes only, or with a sentence; and tensors can be looked for in any values.
#include "check_sentence.h"
#include "network/pickle.h"
#include "network/torch_records.h"
#include "network/torch_views.h"

#include <cstdint>

namespace {

using namespace sdmatte;

// The values that a value refers to.
std::vector<PickleRef> references(const PickleValue& value)
{
    if (const auto* container = std::get_if<PickleContainer>(&value))
        return container->items;
    if (const auto* persistent = std::get_if<PicklePersistent>(&value))
        return {persistent->id};
    const auto* object = std::get_if<PickleObject>(&value);
    if (object == nullptr)
        return {};
    std::vector<PickleRef> found{object->function, object->arguments};
    if (object->items != no_pickle_value)
        found.push_back(object->items);
    return found;
}

bool lies_in(std::string_view part, std::string_view whole)
{
    return part.empty()
           || (part.data() >= whole.data()
               && part.data() + part.size() <= whole.data() + whole.size());
}

void check_values(const Pickle& pickle, std::string_view bytes)
{
    if (pickle.root >= pickle.values.size())
        std::abort();
    for (const PickleValue& value : pickle.values) {
        for (const PickleRef reference : references(value))
            if (reference >= pickle.values.size())
                std::abort();
        const auto* text = std::get_if<PickleText>(&value);
        const auto* name = std::get_if<PickleName>(&value);
        const auto* container = std::get_if<PickleContainer>(&value);
        if (text != nullptr && !lies_in(text->text, bytes))
            std::abort();
        if (name != nullptr && (!lies_in(name->module, bytes) || !lies_in(name->name, bytes)))
            std::abort();
        if (container != nullptr && container->kind == PickleContainerKind::Dictionary
            && container->items.size() % 2 != 0)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const Result<Pickle> pickle = parse_pickle(bytes, "x.pth");
    if (!pickle) {
        check_sentence(pickle.error());
        return 0;
    }
    check_values(*pickle, bytes);
    const Result<std::vector<TorchTensor>> tensors = find_torch_tensors(*pickle, "x.pth");
    if (!tensors) {
        check_sentence(tensors.error());
        return 0;
    }
    std::vector<StoredTensor> views;
    constexpr std::uint64_t offset = 64;
    for (const TorchTensor& tensor : *tensors) {
        const std::optional<StoredTensor> view =
            view_of_storage(tensor, offset, tensor.storage_bytes);
        if (!view)
            continue;
        if (view->offset < offset || view->offset - offset > tensor.storage_bytes
            || view->bytes > tensor.storage_bytes - (view->offset - offset)
            || view->bytes % element_bytes(view->type) != 0
            || (!view->strides.empty() && view->strides.size() != view->shape.size()))
            std::abort();
        views.push_back(*view);
    }
    is_worth_its_bytes(views, size);
    return 0;
}
