// The elements of a stored tensor, wherever its strides have put them in the file.
#pragma once

#include "network/stored_tensor.h"

#include <cstdint>
#include <cstdio>
#include <span>

namespace sdmatte {

// The product of its shape; what does not fit is 2^64 - 1.
std::uint64_t element_count(const StoredTensor& tensor);

// Fills `target`, whole elements, with those from `first` on in row-major order, as they are
// stored. What does not go straight there passes through at most a megabyte: of a strided tensor
// ask for many at once. Several threads may read at once. False: the file ends earlier, or the disk
// fails.
bool read_elements(std::FILE* file, const StoredTensor& tensor, std::uint64_t first,
                   std::span<std::byte> target);

// The same as elements of the type `to`: the tensor's own, or one that convert_elements() can give.
bool read_elements_as(ElementType to, std::FILE* file, const StoredTensor& tensor,
                      std::uint64_t first, std::span<std::byte> target);

} // namespace sdmatte
