#include "ui/export/export_presets.h"

#include "base/name_pattern.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr std::array content_names{
    std::pair(Content::CutOut, "cut-out"), std::pair(Content::Foreground, "foreground"),
    std::pair(Content::Alpha, "alpha"), std::pair(Content::Trimap, "trimap")};

// Formats are known by their extensions.
std::filesystem::path any_name(OutputFormat format)
{
    return std::string("name") + extension_of(format);
}

ExportOptions choices_of(ExportOptions options, OutputFormat format)
{
    options.path = any_name(format);
    options.objects = {};
    options = fitted(std::move(options));
    options.path.clear();
    options.may_replace = false;
    return options;
}

} // namespace

QList<ExportPreset> ExportPresets::built_in()
{
    return {
        {tr("PNG at the photo's size"), OutputFormat::Png},
        {tr("PNG for the web"),
         OutputFormat::Png,
         {},
         {.bits = 8, .trims = true, .keeps_gps = false}},
        {tr("WebP for the web"),
         OutputFormat::WebP,
         {},
         {.quality = 90, .trims = true, .keeps_gps = false}},
        {tr("16-bit TIFF"), OutputFormat::Tiff, {}, {.bits = 16}},
        {tr("OpenEXR for compositing"), OutputFormat::OpenExr, {}, {.bits = 16}},
        {tr("Layers for Krita and GIMP"), OutputFormat::OpenRaster},
        {tr("Game texture"),
         OutputFormat::Png,
         {},
         {.bits = 8, .hidden = Hidden::Bleed, .keeps_gps = false}},
        {tr("Mask for another program"),
         OutputFormat::Png,
         QStringLiteral("{name}_{object}_mask"),
         {.content = Content::Alpha, .bits = 8}},
    };
}

qsizetype ExportPresets::place_of(const QString& name) const
{
    const auto found = std::ranges::find(own_, name, &ExportPreset::name);
    return found != own_.end() ? found - own_.begin() : -1;
}

void ExportPresets::sort()
{
    std::ranges::sort(own_, [](const ExportPreset& a, const ExportPreset& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
}

void ExportPresets::set_own(const QList<ExportPreset>& presets)
{
    own_.clear();
    for (const ExportPreset& preset : presets)
        if (fault_of(preset.name).isEmpty() && !is_own(preset.name))
            own_.push_back(preset);
    sort();
    emit changed();
}

QString ExportPresets::fault_of(const QString& name) const
{
    const QList<ExportPreset> given = built_in();
    if (name.trimmed().isEmpty())
        return tr("A preset needs a name.");
    if (name.size() > longest_export_preset_name)
        return tr("This name is too long.");
    if (std::ranges::find(given, name, &ExportPreset::name) != given.end())
        return tr("The program's own presets cannot be replaced. Choose another name.");
    if (!is_own(name) && own_.size() >= most_export_presets)
        return tr("There are too many presets. Delete one first.");
    return {};
}

void ExportPresets::save(const ExportPreset& preset)
{
    if (!fault_of(preset.name).isEmpty())
        return;
    if (const qsizetype place = place_of(preset.name); place >= 0)
        own_[place] = preset;
    else
        own_.push_back(preset);
    sort();
    emit changed();
}

void ExportPresets::rename(const QString& name, const QString& new_name)
{
    if (name == new_name || !is_own(name))
        return;
    const QList<ExportPreset> before = own_;
    ExportPreset renamed = own_.takeAt(place_of(name)); // leaves its room
    renamed.name = new_name;
    if (fault_of(new_name).isEmpty())
        save(renamed);
    else
        own_ = before;
}

void ExportPresets::remove(const QString& name)
{
    if (!is_own(name))
        return;
    own_.removeAt(place_of(name));
    emit changed();
}

ExportPreset preset_of(const QString& name, const ExportOptions& options)
{
    const OutputFormat format = format_of(options.path).value_or(OutputFormat::Png);
    const std::string stem = options.path.stem().string();
    return {name, format,
            has_placeholders(stem) ? QFile::decodeName(QByteArray::fromStdString(stem)) : QString(),
            choices_of(options, format)};
}

ExportOptions with_preset(ExportOptions options, const ExportPreset& preset)
{
    ExportOptions chosen = preset.options;
    chosen.path = options.path;
    chosen.objects = options.objects;
    const bool has_its_extension = format_of(chosen.path) == preset.format;
    const std::string extension =
        has_its_extension ? chosen.path.extension().string() : extension_of(preset.format);
    if (!preset.file_name.isEmpty())
        chosen.path.replace_filename(QFile::encodeName(preset.file_name).toStdString() + extension);
    else if (!has_its_extension)
        chosen.path.replace_extension(extension);
    return fitted(std::move(chosen));
}

QString to_text(const ExportPreset& preset)
{
    const ExportOptions& options = preset.options;
    const auto* const content = std::ranges::find(content_names, options.content,
                                                  [](const auto& each) { return each.first; });
    QJsonObject line{{"name", preset.name},
                     {"format", QString(extension_of(preset.format)).mid(1)},
                     {"content", content->second},
                     {"bits", options.bits},
                     {"trims", options.trims},
                     {"bleeds", options.hidden == Hidden::Bleed},
                     {"foreground", options.estimates_foreground},
                     {"gps", options.keeps_gps}};
    if (options.quality)
        line["quality"] = *options.quality;
    if (!preset.file_name.isEmpty())
        line["file_name"] = preset.file_name;
    return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

std::optional<ExportPreset> preset_from_text(const QString& text)
{
    const QJsonObject line = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto format = format_of(("name." + line["format"].toString()).toStdString());
    const QString name = line["name"].toString();
    if (!format || name.trimmed().isEmpty() || name.size() > longest_export_preset_name)
        return std::nullopt;
    ExportPreset preset{.name = name, .format = *format};
    const QString file_name = line["file_name"].toString();
    if (!file_name.contains('/') && fill_name_pattern(file_name.toStdString(), {}))
        preset.file_name = file_name;
    ExportOptions options;
    for (const auto& [content, word] : content_names)
        if (line["content"].toString() == QLatin1String(word))
            options.content = content;
    options.bits = line["bits"].toInt();
    options.trims = line["trims"].toBool();
    options.hidden = line["bleeds"].toBool() ? Hidden::Bleed : Hidden::Zero;
    options.estimates_foreground = line["foreground"].toBool(true);
    options.keeps_gps = line["gps"].toBool(true);
    if (const int quality = line["quality"].toInt(); quality >= 1 && quality <= 100)
        options.quality = quality;
    preset.options = choices_of(std::move(options), *format);
    return preset;
}

} // namespace sdmatte::studio
