#include "batch/plan.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "batch/output_names.h"
#include "batch/walk.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view mask_ending = "_mask.png";

std::string without_extension(const std::string& name)
{
    const fs::path path(name);
    return (path.parent_path() / path.stem()).native();
}

// The masks that lie beside photos, by the photo's name without extension.
std::map<std::string, std::string> find_sidecars(const std::vector<std::string>& files)
{
    std::set<std::string> stems;
    for (const std::string& file : files)
        if (!file.ends_with(mask_ending))
            stems.insert(without_extension(file));
    std::map<std::string, std::string> sidecars;
    for (const std::string& file : files) {
        if (!file.ends_with(mask_ending))
            continue;
        std::string stem = file.substr(0, file.size() - mask_ending.size());
        if (stems.contains(stem))
            sidecars[std::move(stem)] = file;
    }
    return sidecars;
}

using FileNumber = std::pair<std::uint64_t, std::uint64_t>; // device and inode

// The masks that prompts name: what lies in the input folder is no photo.
std::set<FileNumber> mask_files_of(const PlanOptions& options)
{
    std::set<FileNumber> numbers;
    const auto add = [&](const PhotoPrompt& prompt) {
        for (const auto& file :
             {prompt.masks.area, prompt.masks.trimap, prompt.masks.keep, prompt.masks.remove})
            if (const auto identity = file ? file_identity(*file) : std::nullopt)
                numbers.insert({identity->device, identity->inode});
    };
    add(options.prompt);
    for (const auto& [name, prompt] : options.prompts)
        add(prompt);
    return numbers;
}

std::vector<std::string> pick_photos(const Walk& walk, const PlanOptions& options,
                                     const std::map<std::string, std::string>& sidecars)
{
    std::set<std::string> masks;
    for (const auto& [stem, mask] : sidecars)
        masks.insert(mask);
    std::vector<std::string> photos;
    for (const std::string& file : walk.files) {
        const bool is_wanted = options.filters.empty()
                                   ? has_picture_extension(file)
                                   : std::ranges::any_of(options.filters, [&](const auto& filter) {
                                         return matches_filter(file, filter);
                                     });
        if (is_wanted && !masks.contains(file))
            photos.push_back(file);
    }
    const auto named = mask_files_of(options);
    std::erase_if(photos, [&](const std::string& photo) {
        const auto identity = named.empty() ? std::nullopt : file_identity(options.input / photo);
        return identity && named.contains({identity->device, identity->inode});
    });
    return photos;
}

PhotoPrompt prompt_of(const std::string& photo, const PlanOptions& options,
                      const std::map<std::string, std::string>& sidecars)
{
    if (const auto own = options.prompts.find(photo); own != options.prompts.end())
        return own->second;
    const auto sidecar = sidecars.find(without_extension(photo));
    if (!options.uses_sidecars || sidecar == sidecars.end())
        return options.prompt;
    PhotoPrompt prompt;
    prompt.prompt.caption = options.prompt.prompt.caption;
    prompt.prompt.is_see_through = options.prompt.prompt.is_see_through;
    prompt.masks.area = options.input / sidecar->second;
    return prompt;
}

Result<void> check_folders(const PlanOptions& options)
{
    std::error_code failed;
    const fs::path input = fs::weakly_canonical(options.input, failed);
    const fs::path output = fs::weakly_canonical(options.output, failed);
    if (input == output || fs::equivalent(options.input, options.output, failed))
        return usage_error(message("batch",
                                   "\"%1\" is both the folder of the photos and of the results: "
                                   "choose another folder with -o.",
                                   path_text(options.output)));
    if (fs::exists(options.output, failed) && !fs::is_directory(options.output, failed))
        return usage_error(message("batch", "\"%1\" is no folder: choose another one with -o.",
                                   path_text(options.output)));
    return {};
}

Result<void> check_prompts(const PlanOptions& options, const std::vector<std::string>& photos)
{
    for (const auto& [name, prompt] : options.prompts)
        if (!std::ranges::binary_search(photos, name))
            return input_error(message("batch",
                                       "The prompts name \"%1\", which is no photo of \"%2\": "
                                       "correct the name, or leave it out.",
                                       path_text(name), path_text(options.input)));
    return {};
}

// A result must never take the place of a photo, whatever links and nested folders there are.
Result<void> check_outputs(const PlanOptions& options, const std::vector<std::string>& photos,
                           const std::vector<std::string>& outputs)
{
    std::error_code failed;
    if (!fs::exists(options.output, failed))
        return {};
    std::set<FileNumber> sources;
    for (const std::string& photo : photos)
        if (const auto identity = file_identity(options.input / photo))
            sources.insert({identity->device, identity->inode});
    for (const std::string& output : outputs) {
        const auto identity = file_identity(options.output / output);
        if (!identity || !sources.contains({identity->device, identity->inode}))
            continue;
        return usage_error(message("batch",
                                   "The result \"%1\" would replace a photo: choose another folder "
                                   "with -o.",
                                   path_text(options.output / output)));
    }
    return {};
}

} // namespace

int shard_of(const std::string& name, int count)
{
    std::uint64_t hash = 0xCBF29CE484222325U; // FNV-1a
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001B3U;
    }
    hash ^= hash >> 32U;
    return static_cast<int>(hash % static_cast<std::uint64_t>(count));
}

Result<Plan> plan_batch(const PlanOptions& options)
{
    if (const auto fine = check_folders(options); !fine)
        return std::unexpected(fine.error());
    auto walk = walk_folder(options.input, options.is_recursive, options.output);
    if (!walk)
        return std::unexpected(walk.error());
    const auto sidecars = find_sidecars(walk->files);
    const std::vector<std::string> photos = pick_photos(*walk, options, sidecars);
    if (const auto fine = check_prompts(options, photos); !fine)
        return std::unexpected(fine.error());
    const auto outputs = name_outputs(photos, {.extension = options.extension,
                                               .pattern = options.name_pattern,
                                               .known_output = options.known_output});
    if (!outputs)
        return std::unexpected(outputs.error());
    if (const auto fine = check_outputs(options, photos, *outputs); !fine)
        return std::unexpected(fine.error());

    Plan plan{.input = options.input, .output = options.output};
    for (auto& [name, sentence] : walk->unreadable)
        plan.left_out.push_back({name, std::move(sentence)});
    for (std::size_t i = 0; i < photos.size(); ++i) {
        if (shard_of(photos[i], options.shard.count) != options.shard.index)
            ++plan.elsewhere;
        else
            plan.items.push_back({.name = photos[i],
                                  .output = (*outputs)[i],
                                  .prompt = prompt_of(photos[i], options, sidecars)});
    }
    return plan;
}

} // namespace sdmatte
