#include "models/published.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

struct Published {
    std::string_view name;
    std::string_view sha256;
};

constexpr std::array published = {
    Published{"SDMatte.pth", "d3465a9b7a75dbbf348be603831f5cf417aee6b0e84ae7ef96dac710c9e2de46"},
};

} // namespace

std::optional<std::string_view> published_file(std::string_view sha256)
{
    const auto* found = std::ranges::find(published, sha256, &Published::sha256);
    return found == published.end() ? std::nullopt : std::optional(found->name);
}

std::optional<std::string> doubt_about(const std::filesystem::path& file, std::string_view sha256)
{
    const auto* found = std::ranges::find(published, file.filename().string(), &Published::name);
    if (found == published.end() || found->sha256 == sha256)
        return std::nullopt;
    return message("models",
                   "\"%1\" is not the file that was published as %2: its SHA-256 is another one; "
                   "download it again unless you know where it is from.",
                   path_text(file), found->name);
}

} // namespace sdmatte
