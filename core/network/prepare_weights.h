// From a checkpoint's tensors to what the passes compute with, once, when a network is loaded.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// Kernels become channels-last, those of doubling convolutions their doubling_kernel(). Each tensor
// takes its source's place: no second copy stays.
Weights prepare_weights(TensorMap tensors);

} // namespace sdmatte
