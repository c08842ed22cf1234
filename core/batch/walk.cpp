#include "batch/walk.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 31> picture_extensions{
    ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".exr", ".heic", ".heif", ".hif", ".avif",
    ".psd", ".psb",  ".jp2", ".j2k", ".bmp",  ".dng",  ".cr2", ".cr3",  ".nef",  ".nrw", ".arw",
    ".raf", ".orf",  ".rw2", ".pef", ".srw",  ".3fr",  ".iiq", ".raw",  ".jpe"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return lower(c); });
    return text;
}

std::string unreadable_sentence(const fs::path& folder, const std::error_code& why)
{
    return message("batch", "The folder \"%1\" cannot be read (%2); its photos are left out.",
                   path_text(folder), why.message());
}

class Walker {
public:
    Walker(bool is_recursive, fs::path excluded)
        : is_recursive_(is_recursive)
        , excluded_(std::move(excluded))
    {
    }

    Walk walk;

    // Returns why the folder cannot be read.
    std::error_code enter(const fs::path& folder, const std::string& prefix)
    {
        std::error_code failed;
        const fs::path real = fs::canonical(folder, failed);
        if (failed)
            return failed;
        if (real == excluded_ || !entered_.insert(real.native()).second)
            return {};
        std::vector<std::string> names;
        for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
             entry.increment(failed))
            if (std::string name = entry->path().filename().native(); !name.starts_with('.'))
                names.push_back(std::move(name));
        std::ranges::sort(names);
        for (const std::string& name : names)
            visit(folder / name, prefix + name);
        return failed;
    }

private:
    void visit(const fs::path& path, const std::string& name)
    {
        std::error_code failed;
        const fs::file_status status = fs::status(path, failed);
        if (fs::is_directory(status)) {
            if (!is_recursive_)
                return;
            if (const std::error_code why = enter(path, name + '/'))
                walk.unreadable.push_back({name, unreadable_sentence(path, why)});
        } else if (fs::is_regular_file(status)
                   || fs::is_symlink(fs::symlink_status(path, failed))) {
            walk.files.push_back(name); // a link to nothing is told of when it is read
        }
    }

    bool is_recursive_;
    fs::path excluded_;
    std::set<std::string> entered_;
};

// `pattern` from `p` on against `text` from `t` on.
bool matches(std::string_view text, std::string_view pattern)
{
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++t;
            ++p;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

Result<Walk> walk_folder(const fs::path& folder, bool is_recursive, const fs::path& excluded)
{
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        return input_error(
            message("batch", "There is no folder \"%1\"; check its name.", path_text(folder)));
    fs::path real = fs::canonical(excluded, failed);
    Walker walker(is_recursive, failed ? fs::path() : std::move(real));
    if (const std::error_code why = walker.enter(folder, {}))
        return input_error(message("batch",
                                   "The folder \"%1\" cannot be read (%2); ask for permission or "
                                   "choose another one.",
                                   path_text(folder), why.message()));
    std::ranges::sort(walker.walk.files);
    return std::move(walker.walk);
}

bool matches_filter(const std::string& name, const std::string& pattern)
{
    const bool is_of_path = pattern.contains('/');
    const std::size_t slash = name.rfind('/');
    const std::string text =
        is_of_path || slash == std::string::npos ? name : name.substr(slash + 1);
    return matches(lower(text), lower(pattern));
}

bool has_picture_extension(const std::string& name)
{
    const std::string extension = lower(fs::path(name).extension().native());
    return std::ranges::find(picture_extensions, extension) != picture_extensions.end();
}

} // namespace sdmatte
