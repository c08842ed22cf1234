// From the processor to where a network computes.
#pragma once

#include <ATen/core/Tensor.h>

namespace sdmatte {

// `x` on `options`' device and in their type. To a card it goes through page-locked memory, and
// nobody waits for it: what the card is asked to do afterwards comes after it.
at::Tensor upload(const at::Tensor& x, const at::TensorOptions& options);

} // namespace sdmatte
