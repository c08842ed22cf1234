#include "batch/mending.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

#include <array>
#include <cerrno>
#include <utility>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

// Whether a small file can be written: quotas and broken disks do not show in the free space.
std::string probe(const fs::path& folder)
{
    const auto file = make_temporary_file(folder / "probe");
    if (!file)
        return file.error().sentence;
    std::string trouble;
    {
        const File opened(std::fopen(file->c_str(), "wb"));
        constexpr std::size_t block_bytes = 64U << 10U;
        const std::array<std::byte, block_bytes> block{};
        constexpr int blocks = 16;
        bool is_fine = opened != nullptr;
        for (int i = 0; is_fine && i < blocks; ++i)
            is_fine = write_at(opened.get(), std::int64_t{i} * block_bytes, block);
        if (!is_fine || !sync_data(opened.get()))
            trouble = write_error(folder / "probe", errno).error().sentence;
    }
    std::error_code ignored;
    fs::remove(*file, ignored);
    return trouble;
}

} // namespace

std::string output_trouble(const fs::path& output, const fs::path& journal, std::int64_t bytes)
{
    std::error_code failed;
    if (!fs::is_directory(output, failed) || !file_identity(journal))
        return message("batch",
                       "The folder \"%1\" with the journal is gone: the batch waits until it is "
                       "back.",
                       path_text(output));
    const fs::space_info space = fs::space(output, failed);
    if (!failed && space.available < static_cast<std::uintmax_t>(bytes))
        return message("batch",
                       "The disk of \"%1\" is full: the batch waits until there is room for %2 MB.",
                       path_text(output), bytes / 1'000'000 + 1);
    if (const std::string why = probe(output); !why.empty())
        return message("batch", "Nothing can be written to \"%1\": the batch waits. (%2)",
                       path_text(output), why);
    return {};
}

InputFolder::InputFolder(fs::path folder)
    : folder_(std::move(folder))
    , device_(device_of(folder_))
{
}

std::string InputFolder::trouble(const std::string& photo) const
{
    if (file_identity(folder_ / photo))
        return {};
    const auto device = device_of(folder_);
    if (device && device == device_)
        return {};
    return message("batch",
                   "The folder \"%1\" with the photos is gone: the batch waits until it is back.",
                   path_text(folder_));
}

} // namespace sdmatte
