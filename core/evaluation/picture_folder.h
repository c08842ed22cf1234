// The pictures of a folder by their names.
#pragma once

#include "base/error.h"

#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace sdmatte {

enum class PictureKind { Jpeg, Png, Any };

struct PictureFolder {
    std::filesystem::path path;
    std::map<std::string, std::filesystem::path> pictures; // by the name without its extension
    std::set<std::string> ambiguous;                       // names that several files have
};

// Regular files whose extension (in either case) is one of the kind; hidden ones are left out.
// Errors: Input for what is no readable folder.
Result<PictureFolder> list_pictures(const std::filesystem::path& folder, PictureKind kind);

} // namespace sdmatte
