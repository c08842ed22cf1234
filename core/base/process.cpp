#include "base/process.h"

#include <sys/resource.h>
#include <unistd.h>

namespace sdmatte {

bool is_terminal(std::FILE* stream)
{
    return isatty(fileno(stream)) == 1;
}

std::int64_t peak_memory_bytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return usage.ru_maxrss;
#else
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024; // Linux counts in KiB
#endif
}

} // namespace sdmatte
