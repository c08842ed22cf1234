#include "network/checkpoint.h"

#include "base/message.h"
#include "base/path_text.h"
#include "network/checkpoint_format.h"
#include "network/safetensors.h"
#include "network/torch_checkpoint.h"

namespace sdmatte {
namespace {

Result<std::vector<StoredTensor>> read_directory(std::FILE* file, const std::filesystem::path& path)
{
    switch (tell_format(file)) {
    case CheckpointFormat::TorchZip: return read_torch_checkpoint(file, path);
    case CheckpointFormat::TorchLegacy:
        return input_error(message("network",
                                   "\"%1\" is a checkpoint of the old kind, as torch wrote them "
                                   "before version 1.6: open it with torch.load, save what that "
                                   "gives with torch.save, and choose the new file.",
                                   path_text(path)));
    case CheckpointFormat::Pickle:
        return input_error(message("network",
                                   "\"%1\" is a bare pickle, which could hold anything: save the "
                                   "network's state_dict() with torch.save, and choose that file.",
                                   path_text(path)));
    case CheckpointFormat::Safetensors: break;
    }
    Result<SafetensorsHeader> header = read_safetensors_header(file, path);
    if (!header)
        return std::unexpected(header.error());
    return std::move(header->tensors);
}

} // namespace

Result<Checkpoint> open_checkpoint(const std::filesystem::path& path)
{
    const Result<File> file = open_for_reading(path);
    if (!file)
        return std::unexpected(file.error());
    Checkpoint checkpoint{.path = path, .identity = file_identity(file->get()), .tensors = {}};
    Result<std::vector<StoredTensor>> tensors = read_directory(file->get(), path);
    // First: what changes while it is read seems damaged.
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return std::unexpected(unchanged.error());
    if (!tensors)
        return std::unexpected(tensors.error());
    checkpoint.tensors = *std::move(tensors);
    return checkpoint;
}

Result<File> reopen(const Checkpoint& checkpoint)
{
    Result<File> file = open_for_reading(checkpoint.path);
    if (!file)
        return file;
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return std::unexpected(unchanged.error());
    return file;
}

Result<void> check_unchanged(const Checkpoint& checkpoint, std::FILE* file)
{
    if (file_identity(file) == checkpoint.identity)
        return {};
    return input_error(message("network",
                               "\"%1\" was changed or replaced while it was read; try again when "
                               "it is complete.",
                               path_text(checkpoint.path)));
}

} // namespace sdmatte
