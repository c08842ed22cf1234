// Whether half the bits make a network faster.
#pragma once

#include "network/device.h"

namespace sdmatte {

// Cards: from compute capability 8.0, which has units for it. The processor: as a short
// measurement says, some milliseconds where it is fast, made once in a program's life.
bool is_fast_at_bf16(const Device& device);

} // namespace sdmatte
