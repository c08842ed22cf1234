// Data parallelism for loops over rows and bands. The calling thread works too, so several
// threads may call at once and none can starve another.
#pragma once

#include <functional>

namespace sdmatte {

// How many threads a loop may use, the caller's included; 0 means one per core.
// Call before the first loop.
void set_thread_count(int count);
int thread_count();

// Calls body(first, last) on disjoint ranges of at least `grain` indices that cover
// [begin, end), and returns when all are done. The first exception of a body is rethrown here.
void parallel_for(int begin, int end, int grain, const std::function<void(int, int)>& body);

} // namespace sdmatte
