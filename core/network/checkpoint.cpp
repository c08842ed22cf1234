#include "network/checkpoint.h"

#include "base/message.h"
#include "base/path_text.h"
#include "network/safetensors.h"

namespace sdmatte {

Result<Checkpoint> open_checkpoint(const std::filesystem::path& path)
{
    const Result<File> file = open_for_reading(path);
    if (!file)
        return std::unexpected(file.error());
    Checkpoint checkpoint{.path = path, .identity = file_identity(file->get()), .tensors = {}};
    Result<SafetensorsHeader> header = read_safetensors_header(file->get(), path);
    if (!header)
        return std::unexpected(header.error());
    checkpoint.tensors = std::move(header->tensors);
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return std::unexpected(unchanged.error());
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
