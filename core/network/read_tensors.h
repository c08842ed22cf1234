// The tensors of a checkpoint in memory, in the type and on the device that a network computes in.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"
#include "network/weights.h"

#include <string>

namespace sdmatte {

// All tensors whose names begin with `prefix`. Several threads read at once, straight into the
// result; nothing refers to the file afterwards. F32, F16 and BF16 become `options`' type, fp32 or
// bf16. Errors: Input when the file changed or does not read, Resource, Cancelled.
Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress);

} // namespace sdmatte
