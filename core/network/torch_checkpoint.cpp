#include "network/torch_checkpoint.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "network/pickle.h"
#include "network/torch_records.h"
#include "network/torch_views.h"
#include "network/zip_directory.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_map>

namespace sdmatte {
namespace {

// An open archive: its entries by the name behind "<root>/", and the sentences about them.
struct Archive {
    std::FILE* file;
    std::string name;
    std::unordered_map<std::string_view, const ZipEntry*> entries;

    [[nodiscard]] const ZipEntry* find(std::string_view entry) const
    {
        const auto found = entries.find(entry);
        return found == entries.end() ? nullptr : found->second;
    }
    [[nodiscard]] Result<std::string> read(const ZipEntry& entry) const
    {
        std::string bytes(entry.bytes, '\0');
        if (!read_at(file, static_cast<std::int64_t>(entry.offset),
                     std::as_writable_bytes(std::span(bytes))))
            return input_error(message("network",
                                       "\"%1\" cannot be read to its end: the disk fails, or the "
                                       "file was changed; try again.",
                                       name));
        return bytes;
    }
};

Result<void> find_entries(Archive& archive, const std::vector<ZipEntry>& entries)
{
    const std::unexpected<Error> is_other = input_error(message(
        "network",
        "\"%1\" is a zip file, but no checkpoint of torch.save; if a checkpoint is in it, unpack "
        "it first.",
        archive.name));
    if (entries.empty())
        return is_other;
    const std::string_view root =
        std::string_view(entries.front().name).substr(0, entries.front().name.find('/') + 1);
    for (const ZipEntry& entry : entries) {
        // torch takes the first entry's folder for the root; others would be hidden from it.
        if (root.empty() || !entry.name.starts_with(root))
            return is_other;
        archive.entries.emplace(std::string_view(entry.name).substr(root.size()), &entry);
    }
    if (archive.find("constants.pkl") != nullptr)
        return input_error(message("network",
                                   "\"%1\" is a TorchScript program, which is not run here; choose "
                                   "a checkpoint of the network's weights.",
                                   archive.name));
    return archive.find("data.pkl") != nullptr ? Result<void>() : is_other;
}

// Old files do not say it and are little-endian.
Result<void> check_byte_order(const Archive& archive)
{
    constexpr std::uint64_t longest = 6; // "little"
    const ZipEntry* entry = archive.find("byteorder");
    if (entry == nullptr)
        return {};
    if (entry->bytes <= longest) {
        const Result<std::string> order = archive.read(*entry);
        if (!order)
            return std::unexpected(order.error());
        if (*order == "little")
            return {};
    }
    return input_error(message("network",
                               "\"%1\" was saved on a machine with another byte order, which is "
                               "not read here; save it again on a usual computer.",
                               archive.name));
}

Result<void> check_version(const Archive& archive)
{
    constexpr std::uint64_t longest = 3; // "10" and the line's end; torch 2 writes 3
    const ZipEntry* entry = archive.find("version");
    if (entry == nullptr)
        return {};
    if (entry->bytes <= longest) {
        const Result<std::string> version = archive.read(*entry);
        if (!version)
            return std::unexpected(version.error());
        const std::string digits = version->substr(0, version->find('\n'));
        if (digits == "10" || (digits.size() == 1 && digits >= "1" && digits <= "9"))
            return {};
    }
    return input_error(message("network",
                               "\"%1\" has a version of the format that is not known here; save "
                               "it with another version of torch.",
                               archive.name));
}

Result<std::vector<TorchTensor>> read_records(const Archive& archive,
                                              const std::filesystem::path& path)
{
    const ZipEntry& entry = *archive.find("data.pkl");
    if (entry.bytes > max_torch_pickle_bytes)
        return input_error(message("network",
                                   "\"%1\" is not trusted: its list of tensors is far longer than "
                                   "that of any checkpoint here; choose another file.",
                                   archive.name));
    const Result<std::string> bytes = archive.read(entry);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<Pickle> pickle = parse_pickle(*bytes, path);
    if (!pickle)
        return std::unexpected(pickle.error());
    return find_torch_tensors(*pickle, path);
}

Result<StoredTensor> locate(const Archive& archive, const TorchTensor& tensor)
{
    const ZipEntry* entry = archive.find("data/" + tensor.storage);
    std::optional<StoredTensor> stored;
    if (entry != nullptr)
        stored = view_of_storage(tensor, entry->offset, entry->bytes);
    if (!stored)
        return input_error(message("network",
                                   "\"%1\" is damaged: the bytes of %2 are not all in it; download "
                                   "it again.",
                                   archive.name, path_text(tensor.name)));
    return *std::move(stored);
}

} // namespace

Result<std::vector<StoredTensor>> read_torch_checkpoint(std::FILE* file,
                                                        const std::filesystem::path& path)
{
    const Result<std::vector<ZipEntry>> entries = read_zip_directory(file, path);
    if (!entries)
        return std::unexpected(entries.error());
    Archive archive{file, path_text(path), {}};
    for (const auto& check :
         {find_entries(archive, *entries), check_byte_order(archive), check_version(archive)})
        if (!check)
            return std::unexpected(check.error());
    const Result<std::vector<TorchTensor>> records = read_records(archive, path);
    if (!records)
        return std::unexpected(records.error());
    std::vector<StoredTensor> tensors;
    for (const TorchTensor& record : *records) {
        Result<StoredTensor> tensor = locate(archive, record);
        if (!tensor)
            return std::unexpected(tensor.error());
        tensors.push_back(*std::move(tensor));
    }
    std::ranges::sort(tensors, {}, [](const StoredTensor& tensor) {
        return std::tuple(tensor.offset, tensor.bytes, std::string_view(tensor.name));
    });
    if (!is_worth_its_bytes(tensors, static_cast<std::uint64_t>(file_size(file))))
        return input_error(message("network",
                                   "\"%1\" is not trusted: its tensors use the same bytes again "
                                   "and again; choose another file.",
                                   archive.name));
    return tensors;
}

} // namespace sdmatte
