#include "network/zip_records.h"

#include "network/little_endian.h"

#include <array>

namespace sdmatte {
namespace {

constexpr std::uint64_t header_signature = 0x04034b50;
constexpr std::uint64_t entry_signature = 0x02014b50;
constexpr std::uint64_t end_signature = 0x06054b50;
constexpr std::uint64_t end_64_signature = 0x06064b50;
constexpr std::uint64_t locator_signature = 0x07064b50;
constexpr std::uint64_t descriptor_signature = 0x08074b50;
constexpr std::uint64_t end_bytes = 22;
constexpr std::uint64_t locator_bytes = 20;
constexpr std::uint64_t end_64_bytes = 56;
constexpr std::uint64_t entry_bytes = 46;
constexpr std::uint64_t all_ones_16 = 0xFFFF;
constexpr std::uint64_t all_ones_32 = 0xFFFFFFFF;

std::uint64_t field(std::string_view record, std::size_t at, std::size_t bytes)
{
    return little_endian(record.substr(at, bytes));
}

// The zip64 record stands between directory and end; the end repeats it where it can.
std::optional<ZipEnd> zip_end_64(std::string_view tail, std::uint64_t tail_offset,
                                 const ZipEnd& end)
{
    if (tail.size() < max_zip_end_bytes)
        return std::nullopt;
    const std::string_view locator = tail.substr(end_64_bytes, locator_bytes);
    const bool is_right_before = field(locator, 8, 8) == tail_offset;
    if (!is_right_before || field(locator, 4, 4) != 0 || field(locator, 16, 4) != 1)
        return std::nullopt;
    const std::string_view record = tail.substr(0, end_64_bytes);
    if (field(record, 0, 4) != end_64_signature || field(record, 4, 8) != end_64_bytes - 12
        || field(record, 16, 8) != 0 || field(record, 24, 8) != field(record, 32, 8))
        return std::nullopt;
    const ZipEnd wide{.entries = field(record, 32, 8),
                      .directory_offset = field(record, 48, 8),
                      .directory_bytes = field(record, 40, 8),
                      .begin = tail_offset};
    const auto repeats = [](std::uint64_t narrow, std::uint64_t value, std::uint64_t all_ones) {
        return narrow == all_ones || narrow == value;
    };
    if (!repeats(end.entries, wide.entries, all_ones_16)
        || !repeats(end.directory_offset, wide.directory_offset, all_ones_32)
        || !repeats(end.directory_bytes, wide.directory_bytes, all_ones_32))
        return std::nullopt;
    return wide;
}

// Puts the wide values into the fields that the record itself has no room for.
bool widen(ZipRecord& entry, std::string_view extra)
{
    std::optional<std::string_view> wide;
    while (!extra.empty()) {
        if (extra.size() < 4 || extra.size() - 4 < field(extra, 2, 2))
            return false;
        const std::uint64_t id = field(extra, 0, 2);
        const std::string_view value = extra.substr(4, field(extra, 2, 2));
        if (renames_zip_entry(id) || (id == zip_64_field && wide))
            return false;
        if (id == zip_64_field)
            wide = value;
        extra.remove_prefix(4 + value.size());
    }
    std::string_view values = wide.value_or(std::string_view());
    for (std::uint64_t* number : {&entry.bytes, &entry.stored_bytes, &entry.header_offset}) {
        if (*number != all_ones_32)
            continue;
        if (values.size() < 8)
            return false;
        *number = field(values, 0, 8);
        values.remove_prefix(8);
    }
    return values.empty();
}

} // namespace

std::optional<ZipEnd> zip_end(std::string_view tail, std::uint64_t tail_offset)
{
    if (tail.size() < end_bytes)
        return std::nullopt;
    const std::string_view record = tail.substr(tail.size() - end_bytes);
    const bool is_one_disk =
        field(record, 4, 4) == 0 && field(record, 8, 2) == field(record, 10, 2);
    if (field(record, 0, 4) != end_signature || !is_one_disk || field(record, 20, 2) != 0)
        return std::nullopt;
    const ZipEnd end{.entries = field(record, 10, 2),
                     .directory_offset = field(record, 16, 4),
                     .directory_bytes = field(record, 12, 4),
                     .begin = tail_offset + tail.size() - end_bytes};
    const bool is_wide =
        tail.size() >= end_bytes + locator_bytes
        && field(tail, tail.size() - end_bytes - locator_bytes, 4) == locator_signature;
    if (is_wide)
        return zip_end_64(tail, tail_offset, end);
    if (end.entries == all_ones_16 || end.directory_offset == all_ones_32
        || end.directory_bytes == all_ones_32)
        return std::nullopt;
    return end;
}

std::optional<ZipRecord> take_zip_entry(std::string_view& directory)
{
    if (directory.size() < entry_bytes || field(directory, 0, 4) != entry_signature)
        return std::nullopt;
    const std::uint64_t name_bytes = field(directory, 28, 2);
    const std::uint64_t extra_bytes = field(directory, 30, 2);
    const std::uint64_t total = entry_bytes + name_bytes + extra_bytes + field(directory, 32, 2);
    if (directory.size() < total || field(directory, 34, 2) != 0)
        return std::nullopt;
    ZipRecord entry{.name = directory.substr(entry_bytes, name_bytes),
                    .flags = static_cast<std::uint32_t>(field(directory, 8, 2)),
                    .method = static_cast<std::uint32_t>(field(directory, 10, 2)),
                    .checksum = field(directory, 16, 4),
                    .stored_bytes = field(directory, 20, 4),
                    .bytes = field(directory, 24, 4),
                    .header_offset = field(directory, 42, 4)};
    if (!widen(entry, directory.substr(entry_bytes + name_bytes, extra_bytes)))
        return std::nullopt;
    directory.remove_prefix(total);
    return entry;
}

std::optional<ZipRecord> zip_header(std::string_view bytes)
{
    if (bytes.size() < zip_header_bytes || field(bytes, 0, 4) != header_signature
        || field(bytes, 26, 2) != bytes.size() - zip_header_bytes)
        return std::nullopt;
    return ZipRecord{.name = bytes.substr(zip_header_bytes),
                     .flags = static_cast<std::uint32_t>(field(bytes, 6, 2)),
                     .method = static_cast<std::uint32_t>(field(bytes, 8, 2)),
                     .checksum = field(bytes, 14, 4),
                     .stored_bytes = field(bytes, 18, 4),
                     .bytes = field(bytes, 22, 4),
                     .extra_bytes = field(bytes, 28, 2)};
}

bool renames_zip_entry(std::uint64_t id)
{
    constexpr std::uint64_t unicode_path = 0x7075; // Info-ZIP's
    return id == unicode_path;
}

bool is_zip_descriptor(std::string_view bytes, const ZipRecord& entry)
{
    if (bytes.size() % 8 == 0) { // with its signature, which may be left out
        if (bytes.empty() || field(bytes, 0, 4) != descriptor_signature)
            return false;
        bytes.remove_prefix(4);
    }
    const std::size_t width = bytes.size() == 12 ? 4 : 8;
    return bytes.size() == 4 + 2 * width && field(bytes, 0, 4) == entry.checksum
           && field(bytes, 4, width) == entry.stored_bytes
           && field(bytes, 4 + width, width) == entry.bytes;
}

} // namespace sdmatte
