// The files that the networks' authors published.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sdmatte {

// The name of the published file with this SHA-256; nothing for any other.
std::optional<std::string_view> published_file(std::string_view sha256);

// A translated sentence when `file` is called as a published file whose SHA-256 is known, and has
// another one.
std::optional<std::string> doubt_about(const std::filesystem::path& file, std::string_view sha256);

} // namespace sdmatte
