// The records of a zip file's directory, from bytes. Zip64 is followed; what this project never
// reads (comments at the end, several disks) makes a record unreadable.
// Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.5.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sdmatte {

// Longest that the records at a file's end can be together.
inline constexpr std::uint64_t max_zip_end_bytes = 98;

struct ZipEnd {
    std::uint64_t entries = 0;
    std::uint64_t directory_offset = 0;
    std::uint64_t directory_bytes = 0;
    std::uint64_t begin = 0; // where the first of the end's records begins
};

// From `tail`, the file's last bytes (max_zip_end_bytes, or all of a shorter file), which begin at
// `tail_offset`.
std::optional<ZipEnd> zip_end(std::string_view tail, std::uint64_t tail_offset);

// One entry of the directory, or the header in front of an entry's bytes.
struct ZipRecord {
    std::string_view name;
    std::uint32_t flags = 0;
    std::uint32_t method = 0;
    std::uint64_t checksum = 0;
    std::uint64_t stored_bytes = 0;
    std::uint64_t bytes = 0;
    std::uint64_t header_offset = 0; // in the directory only
    std::uint64_t extra_bytes = 0;   // in the header only, where they are not part of the record
};

inline constexpr std::uint32_t zip_encrypted_flags = 1U | 1U << 6 | 1U << 13;
inline constexpr std::uint32_t zip_descriptor_flag = 1U << 3; // checksum and sizes follow the bytes
inline constexpr std::uint32_t zip_utf8_flag = 1U << 11;

// Takes an entry off the front of the directory. `name` points into it.
std::optional<ZipRecord> take_zip_entry(std::string_view& directory);

inline constexpr std::uint64_t zip_header_bytes = 30;

// The header from its fixed bytes and the name behind them; the sizes as they stand there.
std::optional<ZipRecord> zip_header(std::string_view bytes);

// Whether the field `id` of extra data may change what an entry is called.
bool renames_zip_entry(std::uint64_t id);

inline constexpr std::uint64_t zip_64_field = 1;

// Whether the record that follows an entry's bytes agrees with the directory.
bool is_zip_descriptor(std::string_view bytes, const ZipRecord& entry);

} // namespace sdmatte
