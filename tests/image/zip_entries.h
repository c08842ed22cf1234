// The stored entries of a small ZIP file, read from its directory; checksums by zlib.
#pragma once

#include <cstdint>
#include <gtest/gtest.h>
#include <string>
#include <vector>
#include <zlib.h>

namespace sdmatte {

struct ZipEntry {
    std::string name;
    std::string bytes;
};

inline std::uint64_t zip_number(const std::string& bytes, std::size_t at, std::size_t width)
{
    std::uint64_t number = 0;
    for (std::size_t i = width; i-- > 0;)
        number = number << 8U | static_cast<std::uint8_t>(bytes.at(at + i));
    return number;
}

inline std::vector<ZipEntry> zip_entries(const std::string& file)
{
    std::vector<ZipEntry> entries;
    const std::size_t end = file.size() - 22;
    EXPECT_EQ(file.substr(end, 4), "PK\5\6");
    std::size_t at = zip_number(file, end + 16, 4);
    EXPECT_EQ(at + zip_number(file, end + 12, 4), end);
    for (std::uint64_t i = 0; i < zip_number(file, end + 10, 2); ++i) {
        EXPECT_EQ(file.substr(at, 4), "PK\1\2");
        EXPECT_EQ(zip_number(file, at + 10, 2), 0U) << "not stored";
        const std::uint64_t size = zip_number(file, at + 24, 4);
        const std::string name = file.substr(at + 46, zip_number(file, at + 28, 2));
        const std::size_t local = zip_number(file, at + 42, 4);
        EXPECT_EQ(file.substr(local, 4), "PK\3\4");
        // From the version to the length of the name both say the same.
        EXPECT_EQ(file.substr(local + 4, 24), file.substr(at + 6, 24)) << name;
        EXPECT_EQ(file.substr(local + 30, name.size()), name);
        const std::size_t data = local + 30 + name.size() + zip_number(file, local + 28, 2);
        entries.push_back({name, file.substr(data, size)});
        const std::string& bytes = entries.back().bytes;
        EXPECT_EQ(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()),
                  zip_number(file, at + 16, 4))
            << name;
        at += 46 + name.size() + zip_number(file, at + 30, 2) + zip_number(file, at + 32, 2);
    }
    EXPECT_EQ(at, end);
    return entries;
}

} // namespace sdmatte
