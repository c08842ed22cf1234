// Zip files, byte by byte, for tests: sound ones as torch.save writes them, and any others.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sdmatte {

inline std::string number_bytes(std::uint64_t number, int width)
{
    std::string bytes;
    for (int i = 0; i < width; ++i)
        bytes += static_cast<char>(i < 8 ? number >> (8 * i) : 0);
    return bytes;
}

// The checksum of zip files.
inline std::uint32_t checksum(const std::string& bytes)
{
    static const std::array<std::uint32_t, 256> steps = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t byte = 0; byte < made.size(); ++byte) {
            std::uint32_t sum = byte;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum & 1U) != 0 ? sum >> 1 ^ 0xEDB88320U : sum >> 1;
            made[byte] = sum;
        }
        return made;
    }();
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char byte : bytes)
        sum = sum >> 8 ^ steps[(sum ^ static_cast<std::uint8_t>(byte)) & 0xFFU];
    return ~sum;
}

struct ZipPart {
    std::string name;
    std::string data;
    std::uint32_t flags = 0x808; // UTF-8; checksum and sizes behind the bytes
    std::uint32_t method = 0;
    std::string extra = {};       // in the header
    std::string entry_extra = {}; // in the directory
    std::optional<std::string> header_name = {};
    std::optional<std::uint64_t> header_bytes = {}; // else none, as the flags say
    std::optional<std::uint64_t> entry_bytes = {};
    std::optional<std::uint64_t> entry_offset = {};
    std::optional<std::string> descriptor = {};
    std::string behind = {};
};

struct ZipShape {
    std::string in_front = {};
    std::string before_directory = {};
    std::string behind_directory = {};
    std::string behind = {};
    bool is_wide = true; // with the records of zip64 at its end, as torch
    std::optional<std::uint64_t> entries = {};
};

inline std::string zip_part_bytes(const ZipPart& part)
{
    const bool is_open = (part.flags & 8U) != 0;
    const std::string& name = part.header_name ? *part.header_name : part.name;
    const std::uint64_t size = part.header_bytes.value_or(is_open ? 0 : part.data.size());
    const std::string sum = number_bytes(checksum(part.data), 4);
    std::string bytes = "PK\3\4" + number_bytes(0, 2) + number_bytes(part.flags, 2)
                        + number_bytes(part.method, 2) + number_bytes(0, 4)
                        + (is_open ? number_bytes(0, 4) : sum) + number_bytes(size, 4)
                        + number_bytes(size, 4) + number_bytes(name.size(), 2)
                        + number_bytes(part.extra.size(), 2) + name + part.extra + part.data;
    if (part.descriptor)
        bytes += *part.descriptor;
    else if (is_open)
        bytes +=
            "PK\7\10" + sum + number_bytes(part.data.size(), 4) + number_bytes(part.data.size(), 4);
    return bytes + part.behind;
}

inline std::string zip_entry_bytes(const ZipPart& part, std::uint64_t offset)
{
    const std::uint64_t size = part.entry_bytes.value_or(part.data.size());
    return "PK\1\2" + number_bytes(0, 4) + number_bytes(part.flags, 2)
           + number_bytes(part.method, 2) + number_bytes(0, 4)
           + number_bytes(checksum(part.data), 4) + number_bytes(size, 4) + number_bytes(size, 4)
           + number_bytes(part.name.size(), 2) + number_bytes(part.entry_extra.size(), 2)
           + number_bytes(0, 8) + number_bytes(0, 2)
           + number_bytes(part.entry_offset.value_or(offset), 4) + part.name + part.entry_extra;
}

// What follows a directory of so many bytes, which begins at `offset`.
inline std::string zip_end_bytes(std::uint64_t entries, std::uint64_t bytes, std::uint64_t offset,
                                 std::uint64_t end, bool is_wide)
{
    std::string wide;
    if (is_wide)
        wide = "PK\6\6" + number_bytes(44, 8) + number_bytes(0x2D031E, 4) + number_bytes(0, 8)
               + number_bytes(entries, 8) + number_bytes(entries, 8) + number_bytes(bytes, 8)
               + number_bytes(offset, 8) + "PK\6\7" + number_bytes(0, 4) + number_bytes(end, 8)
               + number_bytes(1, 4);
    const std::uint64_t narrow = std::min<std::uint64_t>(entries, 0xFFFF);
    return wide + "PK\5\6" + number_bytes(0, 4) + number_bytes(narrow, 2) + number_bytes(narrow, 2)
           + number_bytes(bytes, 4) + number_bytes(offset, 4) + number_bytes(0, 2);
}

inline std::string zip_bytes(const std::vector<ZipPart>& parts, const ZipShape& shape = {})
{
    std::string bytes = shape.in_front;
    std::string directory;
    for (const ZipPart& part : parts) {
        directory += zip_entry_bytes(part, bytes.size());
        bytes += zip_part_bytes(part);
    }
    bytes += shape.before_directory;
    const std::uint64_t offset = bytes.size();
    bytes += directory + shape.behind_directory;
    return bytes
           + zip_end_bytes(shape.entries.value_or(parts.size()), directory.size(), offset,
                           bytes.size(), shape.is_wide)
           + shape.behind;
}

// A field of extra data.
inline std::string zip_field(std::uint32_t id, const std::string& value)
{
    return number_bytes(id, 2) + number_bytes(value.size(), 2) + value;
}

} // namespace sdmatte
