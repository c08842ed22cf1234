// What every fuzzer asks of an error.
#pragma once

#include "base/error.h"

#include <cstdlib>

namespace sdmatte {

inline void check_sentence(const Error& error)
{
    const std::string& sentence = error.sentence;
    if (error.kind != ErrorKind::Input || !sentence.ends_with('.')
        || sentence.find('\n') != std::string::npos)
        std::abort();
}

} // namespace sdmatte
