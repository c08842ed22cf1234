// Which photos a batch cuts out, from what, and where each result goes.
#pragma once

#include "batch/photo_prompt.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sdmatte {

struct Shard {
    int index = 0; // 0..count-1
    int count = 1;

    bool operator==(const Shard&) const = default;
};

// Which of `count` shards a photo belongs to, by its path relative to the input folder: FNV-1a of
// 64 bits over the bytes, "/" between folders, h ^ (h >> 32), modulo count. Never changes.
int shard_of(const std::string& name, int count);

struct PlanOptions {
    std::filesystem::path input;
    std::filesystem::path output; // need not exist
    bool is_recursive = false;
    std::vector<std::string>
        filters{};                  // as "*.jpg", of names or relative paths; none: all pictures
    std::string extension = ".png"; // of the results
    std::string name_pattern{};     // empty: the photo's name without its extension
    PhotoPrompt prompt{};           // of photos for which nothing else is said
    std::map<std::string, PhotoPrompt> prompts{}; // by relative path; wins over sidecar masks
    bool uses_sidecars = true;                    // name_mask.png beside name.jpg is its mask
    Shard shard{};
    // Where earlier runs put the result of a photo, which then stays its place; may be empty.
    std::function<std::string(const std::string& name)> known_output{};
};

struct BatchItem {
    std::string name;   // of the photo: its path relative to the input folder, as bytes
    std::string output; // relative to the output folder
    PhotoPrompt prompt;
};

struct LeftOut {
    std::string name; // relative to the input folder
    std::string sentence;
};

struct Plan {
    std::filesystem::path input;
    std::filesystem::path output;
    std::vector<BatchItem> items{};  // by name, byte by byte
    std::vector<LeftOut> left_out{}; // folders that cannot be read
    std::size_t elsewhere = 0;       // photos of other shards
};

// Hidden files and folders, the output folder and sidecar masks are no photos; linked folders are
// entered once. Two photos of one name keep their extensions: a.jpg.png and a.png.png.
// Errors: Usage (output is input, a pattern that gives two photos one name, a result that would
// replace a photo), Input (no folder, cannot be read, a prompt for a photo that is not there).
Result<Plan> plan_batch(const PlanOptions& options);

} // namespace sdmatte
