// From a checkpoint's tensors to what the passes compute with, once, when a network is loaded.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// Kernels become channels-last, in their own memory, which nobody else may use; those of doubling
// convolutions their doubling_kernel().
Weights prepare_weights(TensorMap tensors);

} // namespace sdmatte
