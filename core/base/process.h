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

// The memory of the machine, in bytes; 0 where the system does not say.
std::int64_t machine_memory_bytes();

// For what libraries read from the environment while they are loaded, before main: unless the
// variable is set already, the program starts once more in its own place, with it. Call first in
// main. Returns where that is not needed or not possible.
void start_again_with(const char* name, const char* value, char* const* argv);

} // namespace sdmatte
