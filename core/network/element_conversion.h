// Floating-point numbers of one type as another.
#pragma once

#include "network/stored_tensor.h"

#include <cstddef>
#include <span>

namespace sdmatte {

// From F32, F16 and BF16 to F32 and BF16.
bool is_convertible(ElementType from, ElementType to);

// `target` holds as many elements as `source`. Rounds to the nearest, to even between two; what is
// too large becomes infinity, and NaN stays NaN of the same sign.
void convert_elements(ElementType from, std::span<const std::byte> source, ElementType to,
                      std::span<std::byte> target);

} // namespace sdmatte
