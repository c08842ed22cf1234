// The edge where exceptions end: whatever a library threw becomes an Error.
#pragma once

#include "base/error.h"

#include <exception>
#include <utility>

namespace sdmatte {

// The sentence for the exception that is being handled: Resource, too little memory told apart.
Error error_of_exception(const std::exception& exception);

// work(), a Result; what it throws comes back as an Error.
template <class Work>
auto guarded(Work&& work) -> decltype(std::forward<Work>(work)())
{
    try {
        return std::forward<Work>(work)();
    } catch (const std::exception& exception) {
        return std::unexpected(error_of_exception(exception));
    }
}

} // namespace sdmatte
