#include "ui/export/export_files.h"

#include "base/name_pattern.h"
#include "ui/export/output_format.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace sdmatte::studio {
namespace {

constexpr std::string_view cut_out_ending = "_cutout";
constexpr qsizetype longest_object = 60; // characters
constexpr int most_counted = 99'999;

std::string bytes_of(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

// A name that stands for itself, without sanitising: it is the person's own.
std::string literal_name(std::string_view pattern)
{
    std::string name;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        name += pattern[i];
        if ((pattern[i] == '{' || pattern[i] == '}') && i + 1 < pattern.size()
            && pattern[i + 1] == pattern[i])
            ++i;
    }
    return name;
}

// `name`, or that with a number; whatever the case of its letters, none comes twice.
std::string made_unique(const std::string& name, QSet<QString>& taken)
{
    const auto folded = [](const std::string& text) {
        return QFile::decodeName(QByteArray::fromStdString(text)).toCaseFolded();
    };
    std::string unique = name;
    for (int number = 2; taken.contains(folded(unique)); ++number)
        unique = name + '_' + std::to_string(number);
    taken.insert(folded(unique));
    return unique;
}

std::string joined_names(const std::vector<ExportPart>& parts)
{
    std::string names;
    for (const ExportPart& part : parts)
        names += (names.empty() ? "" : "+") + bytes_of(part.name);
    return names;
}

NameValues values_of(const OpenPhoto& photo)
{
    const std::string title = bytes_of(photo.title);
    return with_present_time({.name = photo.path.empty() ? title : photo.path.stem().string(),
                              .width = photo.image.width(),
                              .height = photo.image.height()});
}

// All with the counter from `first`. Errors: as fill_name_pattern().
Result<void> name_from(std::vector<ExportFile>& files, const std::filesystem::path& chosen,
                       NameValues values, int first)
{
    const std::string pattern = chosen.stem().string();
    const bool tells_apart = pattern.find("{object}") != std::string::npos
                             || pattern.find("{counter") != std::string::npos;
    QSet<QString> taken;
    QStringList names;
    for (ExportFile& file : files) {
        values.object = joined_names(file.parts);
        values.counter = first + static_cast<int>(names.size());
        names.push_back(file.parts.front().name);
        auto name = has_placeholders(pattern) ? fill_name_pattern(pattern, values)
                                              : Result<std::string>(literal_name(pattern));
        if (!name)
            return std::unexpected(name.error());
        if (tells_apart)
            name = made_unique(*name, taken);
        file.path = chosen.parent_path() / (*name + chosen.extension().string());
    }
    if (files.size() > 1 && !tells_apart) {
        const auto paths = paths_of_each(files.front().path, names);
        for (std::size_t i = 0; i < files.size(); ++i)
            files[i].path = paths[i];
    }
    return {};
}

// Counters go on after the files that are there.
Result<void> name_files(std::vector<ExportFile>& files, const std::filesystem::path& chosen,
                        const OpenPhoto& photo)
{
    const NameValues values = values_of(photo);
    const bool counts = chosen.stem().string().find("{counter") != std::string::npos;
    for (int first = 1;; ++first) {
        if (auto fine = name_from(files, chosen, values, first); !fine)
            return fine;
        const bool is_taken = std::ranges::any_of(files, [](const ExportFile& file) {
            std::error_code failed;
            return std::filesystem::exists(file.path, failed);
        });
        if (!counts || !is_taken || first == most_counted)
            return {};
    }
}

} // namespace

std::vector<ExportPart> export_parts(const Document& document, ExportObjects objects)
{
    std::vector<ExportPart> parts;
    for (const auto& object : document.objects().items) {
        const bool is_wanted =
            objects != ExportObjects::Active || object->id == document.active_id();
        if (is_wanted && object->is_visible && !object->state.prompt.is_empty())
            parts.push_back({.object = object->id,
                             .name = QString::fromStdString(object->name),
                             .state = object->state});
    }
    return parts;
}

std::vector<std::filesystem::path> paths_of_each(const std::filesystem::path& chosen,
                                                 const QStringList& names)
{
    std::string stem = chosen.stem().string(); // may be no UTF-8
    if (stem.size() > cut_out_ending.size() && stem.ends_with(cut_out_ending))
        stem.resize(stem.size() - cut_out_ending.size());
    QSet<QString> taken;
    std::vector<std::filesystem::path> paths;
    for (const QString& name : names) {
        const std::string safe = safe_file_name(bytes_of(name.left(longest_object)), "object");
        paths.push_back(chosen.parent_path()
                        / (stem + '_' + made_unique(safe, taken) + chosen.extension().string()));
    }
    return paths;
}

Result<std::vector<ExportFile>> export_files(std::vector<ExportPart> parts,
                                             const ExportOptions& options, const OpenPhoto& photo)
{
    if (parts.empty())
        return std::vector<ExportFile>();
    const bool is_each = options.objects == ExportObjects::Each && parts.size() > 1
                         && format_of(options.path) != OutputFormat::OpenRaster;
    std::vector<ExportFile> files;
    if (is_each)
        for (const ExportPart& part : parts)
            files.push_back({.path = {}, .parts = {part}});
    else
        files.push_back({.path = {}, .parts = std::move(parts)});
    if (auto fine = name_files(files, options.path, photo); !fine)
        return std::unexpected(fine.error());
    return files;
}

} // namespace sdmatte::studio
