#include "evaluation/text_file.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

namespace sdmatte {

Result<std::string> read_text_file(const std::filesystem::path& path)
{
    constexpr std::int64_t most_bytes = 256LL << 20;
    const Result<File> file = open_for_reading(path);
    if (!file)
        return std::unexpected(file.error());
    const std::int64_t bytes = file_size(file->get());
    if (bytes > most_bytes)
        return input_error(
            message("evaluation", "\"%1\" is too large for a text file.", path_text(path)));
    std::string text(static_cast<std::size_t>(bytes), '\0');
    if (!read_at(file->get(), 0, std::as_writable_bytes(std::span(text))))
        return input_error(message("evaluation", "\"%1\" cannot be read.", path_text(path)));
    return text;
}

} // namespace sdmatte
