// From a checkpoint's tensors to what the passes compute with, once, when a network is loaded.
#pragma once

#include "network/weights.h"

namespace sdmatte {

// The kernels of doubling convolutions become their doubling_kernel(), and the three outputs of a
// decoder one, their mean.
Weights prepare_weights(TensorMap tensors);

} // namespace sdmatte
