// The edge of the networks: no gradients are kept inside, and what is thrown there becomes an
// Error.
#pragma once

#include "base/error.h"
#include "network/pass.h"
#include "network/tensor_memory.h"

#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>

#include <new>

namespace sdmatte {

// The sentence for what LibTorch threw: too little memory of which device, or its own first line.
Error network_error(const c10::Error& error);
Error too_little_memory();

// work(), a Result, with exceptions turned into Errors: Cancelled for a stopped pass.
template <class Work>
auto run_pass(Work&& work) -> decltype(work())
{
    const c10::InferenceMode no_gradients;
    const KeptMemory memory;
    try {
        return work();
    } catch (const PassStopped&) {
        return cancelled();
    } catch (const c10::Error& error) {
        return std::unexpected(network_error(error));
    } catch (const std::bad_alloc&) {
        return std::unexpected(too_little_memory());
    }
}

} // namespace sdmatte
