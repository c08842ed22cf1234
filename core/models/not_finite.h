// Numbers that no trained network should have.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sdmatte {

struct NotFinite {
    std::string tensor;
    std::int64_t nan = 0;      // how many values
    std::int64_t infinite = 0; // of either sign
};

// Reads all the numbers of a checkpoint; tensors with NaN or infinity, in the file's order. Errors:
// Input when the file does not read or was changed, Cancelled.
Result<std::vector<NotFinite>> find_not_finite(const Checkpoint& checkpoint,
                                               const Progress& progress);

} // namespace sdmatte
