// Memory for values of gigabytes that are read from a disk.
#pragma once

#include <cstddef>
#include <memory>

namespace sdmatte {

// Zeros, on pages of megabytes where the system has them: with ordinary pages the first touch of
// each takes longer than reading it from the file cache. Aligned to such a page. At least one
// byte. Throws std::bad_alloc.
std::shared_ptr<std::byte> allocate_large(std::size_t bytes);

} // namespace sdmatte
