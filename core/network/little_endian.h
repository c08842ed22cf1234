// Numbers of file formats that begin with their lowest byte, whatever the machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace sdmatte {

// Of 8 bytes at most.
inline std::uint64_t little_endian(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = number << 8 | static_cast<std::uint8_t>(bytes[i]);
    return number;
}

} // namespace sdmatte
