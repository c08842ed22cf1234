// What the operating system says of this process.
#pragma once

#include <cstdint>
#include <cstdio>

namespace sdmatte {

// Whether a person sees what is written to `stream`.
bool is_terminal(std::FILE* stream);

// The most memory that this process has held so far, in bytes.
std::int64_t peak_memory_bytes();

// The memory that this process holds now, in bytes; 0 where the system does not say.
std::int64_t resident_memory_bytes();

} // namespace sdmatte
