// Looking at a pickle's values: each function answers with nothing for a value of another kind.
#pragma once

#include "network/pickle_values.h"

#include <span>

namespace sdmatte {

template <class T>
const T* pickle_as(const Pickle& pickle, PickleRef value)
{
    return value < pickle.values.size() ? std::get_if<T>(&pickle.values[value]) : nullptr;
}

inline const PickleContainer* pickle_tuple(const Pickle& pickle, PickleRef value)
{
    const auto* container = pickle_as<PickleContainer>(pickle, value);
    return container != nullptr && container->kind == PickleContainerKind::Tuple ? container
                                                                                 : nullptr;
}

inline bool is_pickle_name(const Pickle& pickle, PickleRef value, std::string_view module,
                           std::string_view name)
{
    const auto* found = pickle_as<PickleName>(pickle, value);
    return found != nullptr && found->module == module && found->name == name;
}

} // namespace sdmatte
