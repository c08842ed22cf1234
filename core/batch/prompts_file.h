// A JSON file with the prompts of photos, each its own. docs/batch.md has the format.
#pragma once

#include "batch/photo_prompt.h"

#include <map>
#include <optional>
#include <string>

namespace sdmatte {

struct PromptsFile {
    std::map<std::string, PhotoPrompt> photos; // by the photo's path relative to the input folder
    std::optional<PhotoPrompt> others;         // for all photos that are not named
};

// The files of masks are relative to the JSON file's folder; those that are not there are an error
// of their own. Errors: Input, with file and line.
Result<PromptsFile> read_prompts_file(const std::filesystem::path& path);

} // namespace sdmatte
