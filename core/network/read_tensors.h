// The tensors of a checkpoint in memory, in the type and on the device that a network computes in.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"
#include "network/weights.h"

#include <string>
#include <vector>

namespace sdmatte {

// Memory that takes what read_tensors() reads for any one of `prefixes`. The first touch of new
// memory takes longer than reading what lies in the file cache, so parts of a network that follow
// one another share it. Errors: Resource.
Result<at::Tensor> make_tensor_memory(const Checkpoint& checkpoint,
                                      const std::vector<std::string>& prefixes,
                                      const at::TensorOptions& options);

// All tensors whose names begin with `prefix`. Several threads read at once, straight into the
// result; nothing refers to the file afterwards. F32, F16 and BF16 become `options`' type, fp32 or
// bf16; those of four dimensions, kernels, are channels-last. They lie in `memory`, whose former
// tensors are gone, or in one of their own. Errors: Input when the file changed or does not read,
// Resource, Cancelled.
Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress,
                               at::Tensor memory = {});

} // namespace sdmatte
