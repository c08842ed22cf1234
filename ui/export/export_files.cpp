#include "ui/export/export_files.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

namespace sdmatte::studio {
namespace {

constexpr qsizetype longest_name = 80; // of 255 bytes that file systems allow for all of it
constexpr QLatin1String cut_out_ending("_cutout");

// Devices of Windows, with any extension: a folder may be shared with it.
bool is_reserved(const QString& name)
{
    static const QSet<QString> names{"CON",  "PRN",  "AUX",  "NUL",  "COM1", "COM2", "COM3", "COM4",
                                     "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2", "LPT3",
                                     "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9"};
    return names.contains(name.section('.', 0, 0).toUpper());
}

QString safe_name(const QString& name)
{
    QString safe;
    for (const QChar c : name) {
        const bool is_refused = QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20
                                || c.unicode() == 0x7f || c.category() == QChar::Other_Control;
        safe += is_refused ? QChar(u'-') : c;
    }
    safe = safe.left(longest_name);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    while (!safe.isEmpty() && (safe.back() == u'.' || safe.back().isSpace()))
        safe.chop(1);
    while (!safe.isEmpty() && safe.front().isSpace())
        safe.remove(0, 1);
    if (safe.isEmpty())
        return QStringLiteral("object");
    return is_reserved(safe) ? safe + u'_' : safe;
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
    const std::string ending = QString(cut_out_ending).toStdString();
    if (stem.size() > ending.size() && stem.ends_with(ending))
        stem.resize(stem.size() - ending.size());
    QSet<QString> taken;
    std::vector<std::filesystem::path> paths;
    for (const QString& name : names) {
        const QString safe = safe_name(name);
        QString unique = safe;
        for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
            unique = QStringLiteral("%1_%2").arg(safe).arg(number);
        taken.insert(unique.toCaseFolded());
        const std::string file =
            stem + '_' + QFile::encodeName(unique).toStdString() + chosen.extension().string();
        paths.push_back(chosen.parent_path() / file);
    }
    return paths;
}

std::vector<ExportFile> export_files(std::vector<ExportPart> parts, const ExportOptions& options)
{
    if (parts.empty())
        return {};
    if (options.objects != ExportObjects::Each || parts.size() == 1)
        return {{.path = options.path, .parts = std::move(parts)}};
    QStringList names;
    for (const ExportPart& part : parts)
        names.push_back(part.name);
    const auto paths = paths_of_each(options.path, names);
    std::vector<ExportFile> files;
    for (std::size_t i = 0; i < parts.size(); ++i)
        files.push_back({.path = paths[i], .parts = {parts[i]}});
    return files;
}

} // namespace sdmatte::studio
