// The files of a folder, in an order that never changes.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sdmatte {

struct Walk {
    std::vector<std::string> files; // regular ones, relative to the folder, sorted by bytes
    struct Unreadable {
        std::string name;
        std::string sentence;
    };
    std::vector<Unreadable> unreadable; // folders inside
};

// Nothing hidden (".name"), nothing inside `excluded`. Links are followed; a folder is entered once
// only, so that they may form loops. Errors: Input when the folder itself cannot be read.
Result<Walk> walk_folder(const std::filesystem::path& folder, bool is_recursive,
                         const std::filesystem::path& excluded);

// "*" any characters, "?" one; upper and lower case of ASCII are the same. A pattern without "/"
// is compared with the last part of the name.
bool matches_filter(const std::string& name, const std::string& pattern);

// Whether the extension is one of a picture that read_image() may know.
bool has_picture_extension(const std::string& name);

} // namespace sdmatte
