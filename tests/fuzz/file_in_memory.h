// A file that never touches a disk; one for a fuzzer's whole run.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace sdmatte {

// The path under which `size` bytes at `data` can be opened, until the next call.
inline const std::string& file_in_memory(const std::uint8_t* data, std::size_t size)
{
    static const int file = memfd_create("checkpoint", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(file);
    if (file < 0 || ftruncate(file, 0) != 0
        || pwrite(file, data, size, 0) != static_cast<ssize_t>(size))
        std::abort();
    return path;
}

} // namespace sdmatte
