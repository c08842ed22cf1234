#include "network/zip_directory.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "network/little_endian.h"
#include "network/zip_records.h"

#include <algorithm>
#include <span>

namespace sdmatte {
namespace {

// An open zip file, and the sentences that all of its readers can end with.
struct Zip {
    std::FILE* file;
    std::uint64_t size;
    std::string name;

    // False beyond the file's end and where the disk fails.
    bool read(std::uint64_t offset, std::string& bytes) const
    {
        return offset <= size && bytes.size() <= size - offset
               && read_at(file, static_cast<std::int64_t>(offset),
                          std::as_writable_bytes(std::span(bytes)));
    }
    [[nodiscard]] std::unexpected<Error> is_damaged() const
    {
        return input_error(
            message("network",
                    "\"%1\" is damaged: its parts are not where its directory says; download it "
                    "again.",
                    name));
    }
    [[nodiscard]] std::unexpected<Error> is_ambiguous() const
    {
        return input_error(message("network",
                                   "\"%1\" is not trusted: other programs could read other things "
                                   "from it than this one; choose another file.",
                                   name));
    }
};

Result<ZipEnd> find_end(const Zip& zip)
{
    std::string tail(std::min(zip.size, max_zip_end_bytes), '\0');
    const std::uint64_t offset = zip.size - tail.size();
    if (!zip.read(offset, tail))
        return zip.is_damaged();
    const std::optional<ZipEnd> end = zip_end(tail, offset);
    if (!end)
        return input_error(message("network",
                                   "\"%1\" is cut off, or something was added behind its end; "
                                   "download it again.",
                                   zip.name));
    if (end->entries > max_zip_entries || end->directory_bytes > max_zip_directory_bytes)
        return input_error(message("network",
                                   "\"%1\" lists %2 parts, more than any checkpoint here has; "
                                   "choose another file.",
                                   zip.name, end->entries));
    if (end->directory_offset > end->begin
        || end->begin - end->directory_offset != end->directory_bytes)
        return zip.is_ambiguous();
    return *end;
}

// Relative, without "." and "..", and spelled so that no reader takes it for something else.
bool is_plain_name(std::string_view name)
{
    const bool is_drive = name.size() > 1 && name[1] == ':';
    if (name.empty() || name.size() > max_zip_name_bytes || is_drive)
        return false;
    if (std::ranges::any_of(name, [](char letter) {
            return letter == '\\' || letter == '\x7F' || static_cast<unsigned char>(letter) < 0x20;
        }))
        return false;
    if (name.ends_with('/')) // a folder
        name.remove_suffix(1);
    while (true) {
        const std::string_view part = name.substr(0, name.find('/'));
        if (part.empty() || part == "." || part == "..")
            return false;
        if (part.size() == name.size())
            return true;
        name.remove_prefix(part.size() + 1);
    }
}

Result<void> check_entry(const Zip& zip, const ZipRecord& entry)
{
    const std::string name = path_text(std::string(entry.name.substr(0, max_zip_name_bytes)));
    if ((entry.flags & zip_encrypted_flags) != 0)
        return input_error(message("network",
                                   "\"%1\" is encrypted, which checkpoints are not; choose another "
                                   "file.",
                                   zip.name));
    if (entry.method != 0)
        return input_error(message("network",
                                   "\"%1\" is a compressed zip, which checkpoints are not; if the "
                                   "checkpoint is in it, unpack it first.",
                                   zip.name));
    if (!is_plain_name(entry.name))
        return input_error(message("network",
                                   "\"%1\" is not trusted: the name of one of its parts, \"%2\", "
                                   "is no plain name; choose another file.",
                                   zip.name, name));
    if ((entry.flags & ~(zip_descriptor_flag | zip_utf8_flag)) != 0
        || entry.stored_bytes != entry.bytes)
        return zip.is_damaged();
    return {};
}

// torch itself looks names up without regard to case.
Result<void> check_names(const Zip& zip, const std::vector<ZipRecord>& entries)
{
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    const auto compared = [&](std::string_view a, std::string_view b) {
        return std::ranges::lexicographical_compare(a, b, {}, lower, lower);
    };
    std::vector<std::string_view> names;
    for (const ZipRecord& entry : entries)
        names.push_back(entry.name);
    std::ranges::sort(names, compared);
    const auto twice = std::ranges::adjacent_find(
        names, [&](std::string_view a, std::string_view b) { return !compared(a, b); });
    if (twice == names.end())
        return {};
    return input_error(message("network",
                               "\"%1\" is not trusted: it holds \"%2\" twice; choose another file.",
                               zip.name, path_text(std::string(*twice))));
}

Result<std::vector<ZipRecord>> list_entries(const Zip& zip, const ZipEnd& end,
                                            std::string_view directory)
{
    std::vector<ZipRecord> entries;
    while (!directory.empty()) {
        const std::optional<ZipRecord> entry = take_zip_entry(directory);
        if (!entry || entries.size() == end.entries)
            return zip.is_damaged();
        if (Result<void> checked = check_entry(zip, *entry); !checked)
            return std::unexpected(checked.error());
        entries.push_back(*entry);
    }
    if (entries.size() != end.entries)
        return zip.is_damaged();
    if (Result<void> checked = check_names(zip, entries); !checked)
        return std::unexpected(checked.error());
    return entries;
}

// The header's extra data is padding, or the sizes that it has no room for.
bool has_sound_extra(const Zip& zip, std::uint64_t offset, const ZipRecord& header,
                     const ZipRecord& entry)
{
    constexpr int most_fields = 16;
    constexpr std::uint64_t all_ones = 0xFFFFFFFF;
    constexpr std::uint64_t wide_bytes = 20; // of a field with two sizes
    bool has_wide_sizes = false;
    std::uint64_t left = header.extra_bytes;
    for (int i = 0; left > 0; ++i) {
        std::string field(std::min(left, wide_bytes), '\0');
        if (i == most_fields || left < 4 || !zip.read(offset, field))
            return false;
        const std::uint64_t id = little_endian(std::string_view(field).substr(0, 2));
        const std::uint64_t bytes = 4 + little_endian(std::string_view(field).substr(2, 2));
        if (bytes > left || renames_zip_entry(id))
            return false;
        if (id == zip_64_field)
            has_wide_sizes = bytes == wide_bytes && field.size() == wide_bytes
                             && little_endian(std::string_view(field).substr(4, 8)) == entry.bytes
                             && little_endian(std::string_view(field).substr(12)) == entry.bytes;
        left -= bytes;
        offset += bytes;
    }
    const bool is_wide = header.bytes == all_ones || header.stored_bytes == all_ones;
    return !is_wide || has_wide_sizes || (header.flags & zip_descriptor_flag) != 0;
}

// Whether the header says the same as the directory, or leaves it to the descriptor.
bool agrees(const ZipRecord& header, const ZipRecord& entry)
{
    constexpr std::uint64_t all_ones = 0xFFFFFFFF;
    const bool is_left_open = (header.flags & zip_descriptor_flag) != 0;
    const auto says = [&](std::uint64_t narrow, std::uint64_t value) {
        return narrow == value || narrow == all_ones || (is_left_open && narrow == 0);
    };
    const bool has_checksum =
        header.checksum == entry.checksum || (is_left_open && header.checksum == 0);
    return header.name == entry.name && header.flags == entry.flags && header.method == entry.method
           && has_checksum && says(header.stored_bytes, entry.stored_bytes)
           && says(header.bytes, entry.bytes);
}

// The entry's bytes, when its header is sound and what follows begins at `next`.
std::optional<ZipEntry> locate(const Zip& zip, const ZipRecord& entry, std::uint64_t next)
{
    std::string bytes(zip_header_bytes + entry.name.size(), '\0');
    if (!zip.read(entry.header_offset, bytes))
        return std::nullopt;
    const std::optional<ZipRecord> header = zip_header(bytes);
    const std::uint64_t extra = entry.header_offset + bytes.size();
    if (!header || !agrees(*header, entry) || !has_sound_extra(zip, extra, *header, entry))
        return std::nullopt;
    const std::uint64_t data = extra + header->extra_bytes;
    if (data > next || entry.bytes > next - data)
        return std::nullopt;
    const std::uint64_t behind = next - data - entry.bytes;
    if ((entry.flags & zip_descriptor_flag) == 0)
        return behind == 0 ? std::optional(ZipEntry{std::string(entry.name), data, entry.bytes})
                           : std::nullopt;
    constexpr std::uint64_t longest_descriptor = 24;
    std::string descriptor(std::min(behind, longest_descriptor + 1), '\0');
    if (!zip.read(data + entry.bytes, descriptor) || !is_zip_descriptor(descriptor, entry))
        return std::nullopt;
    return ZipEntry{std::string(entry.name), data, entry.bytes};
}

} // namespace

Result<std::vector<ZipEntry>> read_zip_directory(std::FILE* file, const std::filesystem::path& path)
{
    const Zip zip{file, static_cast<std::uint64_t>(file_size(file)), path_text(path)};
    const Result<ZipEnd> end = find_end(zip);
    if (!end)
        return std::unexpected(end.error());
    std::string directory(end->directory_bytes, '\0');
    if (!zip.read(end->directory_offset, directory))
        return zip.is_damaged();
    Result<std::vector<ZipRecord>> listed = list_entries(zip, *end, directory);
    if (!listed)
        return std::unexpected(listed.error());
    // The entries must cover all that is in front of the directory, each byte once.
    std::ranges::sort(*listed, {}, &ZipRecord::header_offset);
    const std::uint64_t first =
        listed->empty() ? end->directory_offset : listed->front().header_offset;
    if (first != 0)
        return zip.is_ambiguous();
    std::vector<ZipEntry> entries;
    for (std::size_t i = 0; i < listed->size(); ++i) {
        const bool is_last = i + 1 == listed->size();
        const std::uint64_t next = is_last ? end->directory_offset : (*listed)[i + 1].header_offset;
        std::optional<ZipEntry> entry = locate(zip, (*listed)[i], next);
        if (!entry)
            return zip.is_ambiguous();
        entries.push_back(*std::move(entry));
    }
    return entries;
}

} // namespace sdmatte
