// A reader of Python's pickles, protocols 0 to 5, that never builds an object: op codes move inert
// values on a stack, names stay names, and a call is a record of what would have been called.
#pragma once

#include "base/error.h"
#include "network/pickle_values.h"

#include <filesystem>

namespace sdmatte {

// One pickle is the whole of `bytes`, or it is refused, as are the op codes that no pickle of
// Python 3 has (INST, OBJ, extension codes, buffers out of band). `path` is for sentences only.
// Errors: Input.
Result<Pickle> parse_pickle(std::string_view bytes, const std::filesystem::path& path);

} // namespace sdmatte
