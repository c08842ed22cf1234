#include "network/safetensors.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "network/json_cursor.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <utility>

namespace sdmatte {
namespace {

constexpr std::size_t max_dimensions = 16;
constexpr std::size_t max_name_bytes = 500;
constexpr std::size_t max_metadata_bytes = 1 << 20; // that are kept
constexpr std::uint64_t length_bytes = 8;

// What every reader below works on, and the sentences that all of them can end with.
struct Reader {
    JsonCursor json;
    std::string file; // for sentences

    [[nodiscard]] std::unexpected<Error> not_json() const
    {
        return input_error(message("network",
                                   "\"%1\" is damaged: its header is not what safetensors files "
                                   "have; download it again.",
                                   file));
    }
    // A name, a key or a type.
    [[nodiscard]] bool take_name(std::string& name)
    {
        return json.take_string(name, max_name_bytes + 1) && name.size() <= max_name_bytes;
    }
    [[nodiscard]] std::unexpected<Error> repeated(const std::string& name) const
    {
        return input_error(message(
            "network", "\"%1\" is damaged: it names %2 twice; download it again.", file, name));
    }
};

// What type and shape need, or nothing when it does not fit 63 bits.
std::optional<std::uint64_t> byte_count(const StoredTensor& tensor)
{
    std::uint64_t bytes = element_bytes(tensor.type);
    for (const std::int64_t size : tensor.shape) {
        // Sizes beside a zero must fit too: others multiply them before they see it.
        const std::uint64_t factor = std::max<std::uint64_t>(1, static_cast<std::uint64_t>(size));
        if (bytes > std::numeric_limits<std::int64_t>::max() / factor)
            return std::nullopt;
        bytes *= factor;
    }
    return std::ranges::count(tensor.shape, 0) > 0 ? 0 : bytes;
}

Result<void> read_type(Reader& reader, StoredTensor& tensor)
{
    std::string name;
    if (!reader.take_name(name))
        return reader.not_json();
    const std::optional<ElementType> type = element_type(name);
    if (!type)
        return input_error(message("network",
                                   "\"%1\" cannot be read: %2 has numbers of the unknown type "
                                   "%3; use a file of F32, F16 or BF16.",
                                   reader.file, path_text(tensor.name), path_text(name)));
    tensor.type = *type;
    return {};
}

Result<void> read_shape(Reader& reader, StoredTensor& tensor)
{
    if (!reader.json.take('['))
        return reader.not_json();
    if (reader.json.take(']'))
        return {};
    do {
        std::uint64_t size = 0;
        if (tensor.shape.size() == max_dimensions || !reader.json.take_count(size)
            || size > std::numeric_limits<std::int64_t>::max())
            return reader.not_json();
        tensor.shape.push_back(static_cast<std::int64_t>(size));
    } while (reader.json.take(','));
    return reader.json.take(']') ? Result<void>() : reader.not_json();
}

Result<void> read_offsets(Reader& reader, StoredTensor& tensor)
{
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    if (!reader.json.take('[') || !reader.json.take_count(begin) || !reader.json.take(',')
        || !reader.json.take_count(end) || !reader.json.take(']'))
        return reader.not_json();
    if (end < begin)
        return input_error(message(
            "network", "\"%1\" is damaged: the bytes of %2 run backwards; download it again.",
            reader.file, path_text(tensor.name)));
    tensor.offset = begin;
    tensor.bytes = end - begin;
    return {};
}

Result<StoredTensor> read_tensor(Reader& reader, std::string name)
{
    name.shrink_to_fit(); // there may be many
    StoredTensor tensor{.name = std::move(name), .shape = {}};
    std::set<std::string> seen;
    if (!reader.json.take('{'))
        return reader.not_json();
    do {
        std::string key;
        if (!reader.take_name(key) || !reader.json.take(':'))
            return reader.not_json();
        if (!seen.insert(key).second)
            return reader.repeated(path_text(key));
        Result<void> part = key == "dtype"          ? read_type(reader, tensor)
                            : key == "shape"        ? read_shape(reader, tensor)
                            : key == "data_offsets" ? read_offsets(reader, tensor)
                                                    : reader.not_json();
        if (!part)
            return std::unexpected(part.error());
    } while (reader.json.take(','));
    if (!reader.json.take('}') || seen.size() != 3)
        return reader.not_json();
    if (byte_count(tensor) != tensor.bytes)
        return input_error(message("network",
                                   "\"%1\" is damaged: %2 has %3 bytes, which is not what its "
                                   "shape %4 needs; download it again.",
                                   reader.file, path_text(tensor.name), tensor.bytes,
                                   shape_text(tensor.shape)));
    return tensor;
}

Result<std::map<std::string, std::string>> read_metadata(Reader& reader)
{
    std::map<std::string, std::string> metadata;
    if (!reader.json.take('{'))
        return reader.not_json();
    if (reader.json.take('}'))
        return metadata;
    std::size_t kept = 0;
    do {
        std::string key;
        std::string value;
        if (!reader.take_name(key) || !reader.json.take(':')
            || !reader.json.take_string(value, max_metadata_bytes + 1))
            return reader.not_json();
        if (kept + value.size() > max_metadata_bytes)
            value = std::string();
        kept += value.size();
        if (!metadata.emplace(key, std::move(value)).second)
            return reader.repeated(path_text(key));
        if (metadata.size() > max_safetensors_metadata)
            return input_error(message("network",
                                       "\"%1\" has more than %2 remarks in its header, as no "
                                       "checkpoint has; choose another file.",
                                       reader.file, max_safetensors_metadata));
    } while (reader.json.take(','));
    return reader.json.take('}') ? Result<std::map<std::string, std::string>>(std::move(metadata))
                                 : reader.not_json();
}

// A name that stands twice, or nothing.
std::optional<std::string> repeated_name(const std::vector<StoredTensor>& tensors)
{
    std::vector<std::string_view> names;
    for (const StoredTensor& tensor : tensors)
        names.emplace_back(tensor.name);
    std::ranges::sort(names);
    const auto found = std::ranges::adjacent_find(names);
    return found == names.end() ? std::nullopt : std::optional(std::string(*found));
}

// The ranges must cover all the data, each byte once.
Result<void> check_ranges(std::vector<StoredTensor>& tensors, std::uint64_t data_bytes,
                          const std::string& file)
{
    std::ranges::sort(tensors, {}, [](const StoredTensor& tensor) {
        return std::pair(tensor.offset, tensor.offset + tensor.bytes);
    });
    std::uint64_t covered = 0;
    for (const StoredTensor& tensor : tensors) {
        if (tensor.offset != covered)
            return input_error(message("network",
                                       "\"%1\" is damaged: the bytes of %2 overlap others or "
                                       "leave a gap; download it again.",
                                       file, path_text(tensor.name)));
        covered += tensor.bytes;
    }
    if (covered > data_bytes)
        return input_error(message("network",
                                   "\"%1\" is cut off: %2 of %3 bytes of its tensors are there; "
                                   "download it again.",
                                   file, data_bytes, covered));
    if (covered < data_bytes)
        return input_error(message(
            "network", "\"%1\" is damaged: %2 bytes follow its last tensor; download it again.",
            file, data_bytes - covered));
    return {};
}

} // namespace

Result<SafetensorsHeader> parse_safetensors_header(std::string_view text, std::uint64_t data_bytes,
                                                   const std::filesystem::path& path)
{
    Reader reader{JsonCursor(text), path_text(path)};
    SafetensorsHeader header;
    bool has_metadata = false;
    if (!is_utf8(text) || !reader.json.take('{'))
        return reader.not_json();
    bool goes_on = !reader.json.take('}');
    while (goes_on) {
        std::string name;
        if (!reader.take_name(name) || !reader.json.take(':'))
            return reader.not_json();
        if (name == "__metadata__") {
            if (std::exchange(has_metadata, true))
                return reader.repeated(name);
            Result<std::map<std::string, std::string>> metadata = read_metadata(reader);
            if (!metadata)
                return std::unexpected(metadata.error());
            header.metadata = *std::move(metadata);
        } else if (header.tensors.size() == max_stored_tensors) {
            return input_error(message("network",
                                       "\"%1\" lists more than %2 tensors, which no network "
                                       "here has; choose another file.",
                                       reader.file, max_stored_tensors));
        } else {
            Result<StoredTensor> tensor = read_tensor(reader, std::move(name));
            if (!tensor)
                return std::unexpected(tensor.error());
            header.tensors.push_back(*std::move(tensor));
        }
        goes_on = reader.json.take(',');
        if (!goes_on && !reader.json.take('}'))
            return reader.not_json();
    }
    if (!reader.json.is_at_end())
        return reader.not_json();
    if (const auto name = repeated_name(header.tensors))
        return reader.repeated(path_text(*name));
    if (Result<void> ranges = check_ranges(header.tensors, data_bytes, reader.file); !ranges)
        return std::unexpected(ranges.error());
    return header;
}

Result<SafetensorsHeader> read_safetensors_header(std::FILE* file,
                                                  const std::filesystem::path& path)
{
    const auto size = static_cast<std::uint64_t>(file_size(file));
    std::array<std::byte, length_bytes> length_field{};
    if (size < length_bytes || !read_at(file, 0, length_field))
        return input_error(message("network",
                                   "\"%1\" is no safetensors file: it has fewer than %2 bytes; "
                                   "download it again.",
                                   path_text(path), length_bytes));
    std::uint64_t length = 0; // little-endian in the file, whatever the machine
    for (std::size_t i = 0; i < length_bytes; ++i)
        length |= static_cast<std::uint64_t>(length_field[i]) << (8 * i);
    if (length > max_safetensors_header_bytes)
        return input_error(message("network",
                                   "\"%1\" is no safetensors file: its header would have %2 "
                                   "bytes; choose another file.",
                                   path_text(path), length));
    if (length > size - length_bytes)
        return input_error(message(
            "network", "\"%1\" is cut off within its header; download it again.", path_text(path)));
    std::string text(length, '\0');
    if (!read_at(file, length_bytes, std::as_writable_bytes(std::span(text))))
        return input_error(message("network",
                                   "\"%1\" cannot be read to its end: the disk fails, or the file "
                                   "was changed; try again.",
                                   path_text(path)));
    const std::uint64_t first = length_bytes + length;
    Result<SafetensorsHeader> header = parse_safetensors_header(text, size - first, path);
    if (header)
        for (StoredTensor& tensor : header->tensors)
            tensor.offset += first;
    return header;
}

} // namespace sdmatte
