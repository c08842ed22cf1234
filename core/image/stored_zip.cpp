#include "image/stored_zip.h"

#include "base/posix.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace sdmatte {
namespace {

constexpr std::uint64_t most_32 = std::numeric_limits<std::uint32_t>::max(); // "see ZIP64"
constexpr std::uint64_t most_16 = std::numeric_limits<std::uint16_t>::max();
constexpr std::uint16_t version_plain = 20;
constexpr std::uint16_t version_wide = 45;
constexpr std::uint16_t date = 0x21; // 1 January 1980: the same picture gives the same bytes
constexpr std::uint16_t wide_field = 1;

template <class Number>
void append(std::string& bytes, Number number)
{
    for (unsigned i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> 8 * i & 0xFFU);
}

std::uint32_t narrow(std::uint64_t number)
{
    return static_cast<std::uint32_t>(std::min(number, most_32));
}

// What header and directory have in common, from the version needed to the extra field's length.
void append_entry(std::string& bytes, std::uint32_t checksum, std::uint64_t size, bool is_wide,
                  std::size_t name_bytes, std::size_t extra_bytes)
{
    append(bytes, is_wide ? version_wide : version_plain);
    append(bytes, std::uint16_t{0}); // no flags
    append(bytes, std::uint16_t{0}); // stored
    append(bytes, std::uint16_t{0}); // midnight
    append(bytes, date);
    append(bytes, checksum);
    append(bytes, is_wide ? narrow(most_32) : narrow(size));
    append(bytes, is_wide ? narrow(most_32) : narrow(size));
    append(bytes, static_cast<std::uint16_t>(name_bytes));
    append(bytes, static_cast<std::uint16_t>(extra_bytes));
}

std::string header(const std::string& name, std::uint32_t checksum, std::uint64_t size,
                   bool is_wide)
{
    std::string extra;
    if (is_wide) {
        append(extra, wide_field);
        append(extra, std::uint16_t{16});
        append(extra, size);
        append(extra, size);
    }
    std::string bytes = "PK\3\4";
    append_entry(bytes, checksum, size, is_wide, name.size(), extra.size());
    return bytes + name + extra;
}

std::string directory_entry(const std::string& name, std::uint32_t checksum, std::uint64_t size,
                            std::uint64_t offset)
{
    const bool is_wide = size >= most_32 || offset >= most_32;
    std::string extra;
    if (is_wide) {
        append(extra, wide_field);
        append(extra, std::uint16_t{24});
        append(extra, size);
        append(extra, size);
        append(extra, offset);
    }
    std::string bytes = "PK\1\2";
    append(bytes, is_wide ? version_wide : version_plain); // made by
    append_entry(bytes, checksum, size, is_wide, name.size(), extra.size());
    append(bytes, std::uint16_t{0}); // no comment
    append(bytes, std::uint16_t{0}); // first disk
    append(bytes, std::uint16_t{0});
    append(bytes, std::uint32_t{0});
    append(bytes, is_wide ? narrow(most_32) : narrow(offset));
    return bytes + name + extra;
}

// Behind a directory of `bytes` bytes that begins at `offset`.
std::string end_records(std::uint64_t entries, std::uint64_t bytes, std::uint64_t offset)
{
    std::string end;
    if (entries >= most_16 || bytes >= most_32 || offset >= most_32) {
        end = "PK\6\6";
        append(end, std::uint64_t{44});
        append(end, version_wide);
        append(end, version_wide);
        append(end, std::uint64_t{0}); // disks
        append(end, entries);
        append(end, entries);
        append(end, bytes);
        append(end, offset);
        end += "PK\6\7";
        append(end, std::uint32_t{0});
        append(end, offset + bytes);
        append(end, std::uint32_t{1});
    }
    const auto count = static_cast<std::uint16_t>(std::min(entries, most_16));
    end += "PK\5\6";
    append(end, std::uint32_t{0}); // disks
    append(end, count);
    append(end, count);
    append(end, narrow(bytes));
    append(end, narrow(offset));
    append(end, std::uint16_t{0}); // no comment
    return end;
}

bool put(std::FILE* file, const std::string& bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
}

bool read_checksum(std::FILE* file, std::uint64_t offset, std::uint64_t size, std::uint32_t& sum)
{
    std::vector<std::byte> part(1U << 20U);
    uLong crc = crc32_z(0, nullptr, 0);
    for (std::uint64_t done = 0; done < size;) {
        const auto count =
            static_cast<std::size_t>(std::min<std::uint64_t>(part.size(), size - done));
        if (!read_at(file, static_cast<std::int64_t>(offset + done), std::span(part).first(count)))
            return false;
        crc = crc32_z(crc, reinterpret_cast<const Bytef*>(part.data()), count);
        done += count;
    }
    sum = static_cast<std::uint32_t>(crc);
    return true;
}

} // namespace

StoredZip::StoredZip(std::FILE* file)
    : file_(file)
{
}

bool StoredZip::add(const std::string& name, std::uint64_t most_bytes,
                    const std::function<bool(std::FILE*)>& write)
{
    const bool is_wide = most_bytes >= most_32;
    const auto offset = static_cast<std::uint64_t>(file_size(file_));
    const std::string open = header(name, 0, 0, is_wide);
    if (!put(file_, open) || !write(file_) || std::fflush(file_) != 0)
        return false;
    const std::uint64_t start = offset + open.size();
    Entry entry{.name = name,
                .offset = offset,
                .size = static_cast<std::uint64_t>(file_size(file_)) - start};
    if (!read_checksum(file_, start, entry.size, entry.checksum))
        return false;
    const std::string known = header(name, entry.checksum, entry.size, is_wide);
    if (!write_at(file_, static_cast<std::int64_t>(offset), std::as_bytes(std::span(known))))
        return false;
    entries_.push_back(std::move(entry));
    return true;
}

bool StoredZip::finish()
{
    const auto offset = static_cast<std::uint64_t>(file_size(file_));
    std::string directory;
    for (const Entry& entry : entries_)
        directory += directory_entry(entry.name, entry.checksum, entry.size, entry.offset);
    return put(file_, directory)
           && put(file_, end_records(entries_.size(), directory.size(), offset))
           && std::fflush(file_) == 0;
}

} // namespace sdmatte
