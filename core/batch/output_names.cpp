#include "batch/output_names.h"

#include "base/message.h"
#include "base/name_pattern.h"
#include "base/path_text.h"

#include <filesystem>
#include <map>

namespace sdmatte {
namespace {

struct Named {
    std::string path;
    bool is_fixed = false; // known from an earlier run, or the photo's extension is in it already
};

class Namer {
public:
    explicit Namer(const NamingOptions& options)
        : options_(options)
    {
    }

    // `whole`: with the photo's own extension.
    Result<std::string> name(const std::string& photo, int counter, bool whole) const
    {
        const std::filesystem::path path(photo);
        std::string stem = (whole ? path.filename() : path.stem()).native();
        if (!options_.pattern.empty()) {
            NameValues values = values_;
            values.name = std::move(stem);
            values.counter = counter;
            auto filled = fill_name_pattern(options_.pattern, values);
            if (!filled)
                return filled;
            stem = *std::move(filled);
        }
        return (path.parent_path() / (stem + options_.extension)).native();
    }

private:
    const NamingOptions& options_;
    const NameValues values_ = with_present_time({});
};

Result<void> check_pattern(const std::string& pattern)
{
    for (const char* word : {"{width}", "{height}"})
        if (pattern.contains(word))
            return usage_error(message("batch",
                                       "%1 is not known before a photo is read: leave it out of "
                                       "the names of a batch.",
                                       word));
    return {};
}

} // namespace

Result<std::vector<std::string>> name_outputs(const std::vector<std::string>& names,
                                              const NamingOptions& options)
{
    if (const auto fine = check_pattern(options.pattern); !fine)
        return std::unexpected(fine.error());
    const Namer namer(options);
    std::vector<Named> outputs;
    std::map<std::string, std::vector<std::size_t>> users; // of each path
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string known = options.known_output ? options.known_output(names[i]) : std::string();
        Named named{.path = std::move(known), .is_fixed = true};
        if (named.path.empty()) {
            auto path = namer.name(names[i], static_cast<int>(i) + 1, false);
            if (!path)
                return std::unexpected(path.error());
            named = {.path = *std::move(path)};
        }
        users[named.path].push_back(i);
        outputs.push_back(std::move(named));
    }
    // Whoever shares a path takes its whole name; that may meet another one, so look again.
    for (bool is_changed = true; is_changed;) {
        is_changed = false;
        const auto before = users;
        for (const auto& [path, sharing] : before) {
            if (sharing.size() < 2)
                continue;
            for (const std::size_t i : sharing) {
                if (outputs[i].is_fixed)
                    continue;
                auto whole = namer.name(names[i], static_cast<int>(i) + 1, true);
                if (!whole)
                    return std::unexpected(whole.error());
                std::erase(users[path], i);
                outputs[i] = {.path = *std::move(whole), .is_fixed = true};
                users[outputs[i].path].push_back(i);
                is_changed = true;
            }
        }
    }
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& sharing = users[outputs[i].path];
        if (sharing.size() > 1)
            return usage_error(message("batch",
                                       "\"%1\" and \"%2\" would both be written to \"%3\": give "
                                       "--name a pattern that tells them apart.",
                                       path_text(names[sharing[0]]), path_text(names[sharing[1]]),
                                       path_text(outputs[i].path)));
        paths.push_back(outputs[i].path);
    }
    return paths;
}

} // namespace sdmatte
