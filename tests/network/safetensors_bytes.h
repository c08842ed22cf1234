// Safetensors files, byte by byte, for tests.
#pragma once

#include <cstdint>
#include <string>

namespace sdmatte {

// A file with `header` as it stands, its true length in front, and `data` behind.
inline std::string safetensors_bytes(const std::string& header, const std::string& data)
{
    std::string bytes;
    for (int i = 0; i < 8; ++i)
        bytes += static_cast<char>(static_cast<std::uint64_t>(header.size()) >> (8 * i));
    return bytes + header + data;
}

} // namespace sdmatte
