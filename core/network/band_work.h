// How large the bands are that long layers run in.
#pragma once

#include <ATen/Parallel.h>

namespace sdmatte {

// The multiplications of one band: what today's processors do in about 50 ms, so that a stopped
// pass ends soon, and what is read anew for every band hardly counts.
inline double band_work()
{
    constexpr double of_one_thread = 2e9;
    return of_one_thread * at::get_num_threads();
}

} // namespace sdmatte
