#include "base/process.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
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

std::int64_t resident_memory_bytes()
{
    // Linux: pages in all, then those in memory.
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
        std::fopen("/proc/self/statm", "r"), [](std::FILE* open) { return std::fclose(open); });
    long long all = 0;
    long long resident = 0;
    if (!file || std::fscanf(file.get(), "%lld %lld", &all, &resident) != 2)
        return 0;
    return resident * sysconf(_SC_PAGESIZE);
}

std::int64_t machine_memory_bytes()
{
    const std::int64_t pages = sysconf(_SC_PHYS_PAGES);
    const std::int64_t page = sysconf(_SC_PAGESIZE);
    return pages > 0 && page > 0 ? pages * page : 0;
}

void start_again_with(const char* name, const char* value, char* const* argv)
{
    if (std::getenv(name) != nullptr || setenv(name, value, 1) != 0)
        return;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        execv(program.c_str(), argv); // comes back only when it failed
}

} // namespace sdmatte
