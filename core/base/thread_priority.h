// Work that must not take the processor from a person's hands.
#pragma once

namespace sdmatte {

// The calling thread runs below the priority of its program's other threads from now on; threads
// that it starts do too, those of base/parallel.h included when it is the first to need them.
// Without effect where the system cannot tell threads apart.
void lower_thread_priority();

} // namespace sdmatte
