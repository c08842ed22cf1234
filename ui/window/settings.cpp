#include "ui/window/settings.h"

#include "base/name_pattern.h"
#include "ui/window/language.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace sdmatte::studio {
namespace {

constexpr qint64 most_bytes = 1 << 20; // of a settings file that is ours
constexpr qsizetype longest_text = 4096;

template <class T>
struct Name {
    T value;
    const char* text;
};

constexpr Name<ThemeChoice> theme_names[]{
    {ThemeChoice::System, "system"}, {ThemeChoice::Dark, "dark"}, {ThemeChoice::Light, "light"}};

constexpr Name<OutputFormat> format_names[]{{OutputFormat::Png, "png"},
                                            {OutputFormat::Tiff, "tiff"},
                                            {OutputFormat::WebP, "webp"},
                                            {OutputFormat::OpenExr, "exr"},
                                            {OutputFormat::OpenRaster, "ora"}};
constexpr Name<Content> content_names[]{{Content::CutOut, "cut-out"},
                                        {Content::Foreground, "foreground"},
                                        {Content::Alpha, "alpha"},
                                        {Content::Trimap, "trimap"}};
constexpr Name<OutputColours> colour_names[]{{OutputColours::Foreground, "foreground"},
                                             {OutputColours::Photo, "photo"}};
constexpr Name<Hidden> hidden_names[]{{Hidden::Zero, "zero"}, {Hidden::Bleed, "bleed"}};

constexpr Name<OutputObjects> object_names[]{{OutputObjects::Active, "active"},
                                             {OutputObjects::Together, "together"},
                                             {OutputObjects::Each, "each"}};

template <class T, std::size_t n>
T value_of(const Name<T> (&names)[n], const QString& text, T otherwise)
{
    const auto* const found = std::ranges::find_if(
        names, [&](const Name<T>& name) { return text == QLatin1String(name.text); });
    return found != std::end(names) ? found->value : otherwise;
}

template <class T, std::size_t n>
QString text_of(const Name<T> (&names)[n], T value)
{
    return QString::fromLatin1(std::ranges::find(names, value, &Name<T>::value)->text);
}

bool is_sane(const QString& text)
{
    return text.size() <= longest_text
           && std::ranges::none_of(text, [](QChar c) { return c.isNull() || c == u'\n'; });
}

// Whatever a file holds, as a value of the right kind.
class Reader {
public:
    explicit Reader(const QSettings& file)
        : file_(file)
    {
    }

    [[nodiscard]] QString text(const char* key) const
    {
        const QString value = file_.value(key).toString();
        return is_sane(value) ? value : QString();
    }

    [[nodiscard]] QString absolute_path(const char* key) const
    {
        const QString value = text(key);
        return QDir::isAbsolutePath(value) ? value : QString();
    }

    [[nodiscard]] QString match(const char* key, const char* pattern, const char* otherwise) const
    {
        const QString value = text(key);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        return whole.match(value).hasMatch() ? value : QString(otherwise);
    }

    [[nodiscard]] int number(const char* key, int least, int most, int otherwise) const
    {
        bool is_number = false;
        const int value = file_.value(key).toString().toInt(&is_number);
        return is_number && value >= least && value <= most ? value : otherwise;
    }

    // Of a network's square.
    [[nodiscard]] int side(const char* key, int otherwise) const
    {
        const int value = number(key, 128, 2048, otherwise);
        return value % 64 == 0 ? value : otherwise;
    }

    [[nodiscard]] bool flag(const char* key, bool otherwise) const
    {
        const QString value = text(key);
        return value == "true" || (value != "false" && otherwise);
    }

    [[nodiscard]] QStringList absolute_paths(const char* key, int most) const
    {
        QStringList paths;
        for (const QString& path : file_.value(key).toStringList())
            if (is_sane(path) && QDir::isAbsolutePath(path) && !paths.contains(path))
                paths.push_back(path);
        return paths.mid(0, most);
    }

    [[nodiscard]] QStringList lines(const char* key, int most) const
    {
        QStringList found = file_.value(key).toStringList().mid(0, most);
        found.removeIf([](const QString& line) { return !is_sane(line); });
        return found;
    }

private:
    const QSettings& file_;
};

// What the format can hold; 0: as the photo.
int bits_of(int bits, const OutputOptions& output)
{
    return holds(output.format, bits, output.content) ? bits : 0;
}

// One that can be filled in, and names no folder.
QString name_pattern_of(const QString& text)
{
    return !text.contains('/') && fill_name_pattern(text.toStdString(), {}) ? text : QString();
}

QList<ExportPreset> export_presets_of(const QStringList& lines)
{
    QList<ExportPreset> presets;
    for (const QString& line : lines)
        if (auto preset = preset_from_text(line))
            presets.push_back(*std::move(preset));
    return presets;
}

// What is not a number and not in the lines of older versions: before the name.
const QString detail_word = QStringLiteral("detail=");

// "despeckle shift feather contrast decontaminate detail=N name"
QString text_of(const EdgePreset& preset)
{
    QStringList parts;
    for (const float number : {preset.edge.despeckle, preset.edge.shift_px, preset.edge.feather_px,
                               preset.edge.contrast, preset.edge.decontaminate})
        parts.push_back(QString::number(double{number}, 'g', 9)); // the very same float again
    parts.push_back(detail_word + QString::number(double{preset.edge.detail}, 'g', 9));
    return parts.join(' ') + ' ' + preset.name;
}

QList<EdgePreset> presets_of(const QStringList& lines)
{
    constexpr int numbers = 5;
    QList<EdgePreset> presets;
    for (const QString& line : lines) {
        QStringList parts = line.split(' ');
        if (parts.size() <= numbers)
            continue;
        EdgePreset preset;
        float* const places[numbers]{&preset.edge.despeckle, &preset.edge.shift_px,
                                     &preset.edge.feather_px, &preset.edge.contrast,
                                     &preset.edge.decontaminate};
        bool are_numbers = true;
        for (int i = 0; i < numbers; ++i) {
            bool is_number = false;
            *places[i] = parts[i].toFloat(&is_number);
            are_numbers = are_numbers && is_number;
        }
        if (parts[numbers].startsWith(detail_word)) {
            bool is_number = false;
            preset.edge.detail = parts.takeAt(numbers).mid(detail_word.size()).toFloat(&is_number);
            are_numbers = are_numbers && is_number;
        }
        preset.name = parts.mid(numbers).join(' ');
        if (are_numbers && check(preset.edge) && !preset.name.trimmed().isEmpty())
            presets.push_back(preset);
    }
    return presets;
}

// Between tabs: "undo", "Ctrl+Z"; an action's name alone: it has no key.
KeyChanges keys_of(const QStringList& lines)
{
    KeyChanges keys;
    for (const QString& line : lines)
        keys.insert(line.section('\t', 0, 0),
                    line.section('\t', 1).split('\t', Qt::SkipEmptyParts));
    return keys;
}

} // namespace

QString settings_file()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/settings.ini";
}

Settings read_settings(const QString& file)
{
    Settings settings;
    const QFileInfo info(file);
    if (!info.isFile() || info.size() > most_bytes)
        return settings;
    const QSettings stored(file, QSettings::IniFormat);
    const Reader reader(stored);
    settings.theme = value_of(theme_names, reader.text("window/theme"), settings.theme);
    settings.language = is_known_language(reader.text("window/language"))
                            ? reader.text("window/language")
                            : QString();
    settings.window_geometry = QByteArray::fromBase64(reader.text("window/geometry").toLatin1());
    settings.dock_width =
        reader.number("window/dock_width", measure::dock_least_width, 800, settings.dock_width);
    settings.left_dock_width = reader.number("window/left_dock_width", measure::dock_least_width,
                                             800, settings.left_dock_width);
    settings.is_dock_visible = reader.flag("window/dock_visible", settings.is_dock_visible);
    settings.views = read_view_settings(stored);
    settings.recent_files = reader.absolute_paths("files/recent", most_recent_files);
    settings.photo_folder = reader.absolute_path("files/photo_folder");
    settings.export_folder = reader.absolute_path("files/export_folder");
    settings.model_folder = reader.absolute_path("files/model_folder");
    settings.engine.model = reader.text("engine/model");
    settings.engine.device = reader.match("engine/device", "auto|cpu|cuda:[0-9]{1,2}", "auto");
    settings.engine.precision = reader.match("engine/precision", "auto|fp32|bf16", "auto");
    settings.engine.side = reader.side("engine/side", settings.engine.side);
    settings.shows_previews = reader.flag("matte/previews", settings.shows_previews);
    settings.brush_diameter_px =
        reader.number("brush/diameter_px", 1, 4000, settings.brush_diameter_px);
    settings.brush_hardness = reader.number("brush/hardness", 0, 100, settings.brush_hardness);
    OutputOptions& output = settings.output;
    output.format = value_of(format_names, reader.text("export/format"), output.format);
    output.content = value_of(content_names, reader.text("export/content"), output.content);
    if (!holds(output.format, output.content))
        output.content = Content::CutOut;
    output.bits = bits_of(reader.number("export/bits", 0, 32, 0), output);
    if (const int quality = reader.number("export/quality", 0, 100, 0);
        quality > 0 && has_quality(output.format, output.content))
        output.quality = quality;
    output.trims = reader.flag("export/trims", output.trims) && can_trim(output.format);
    output.file_name = name_pattern_of(reader.text("export/file_name"));
    output.colours = value_of(colour_names, reader.text("export/colours"), output.colours);
    output.hidden = value_of(hidden_names, reader.text("export/hidden"), output.hidden);
    output.objects = value_of(object_names, reader.text("export/objects"), output.objects);
    settings.keeps_gps = reader.flag("export/keeps_gps", settings.keeps_gps);
    settings.export_presets =
        export_presets_of(reader.lines("export/presets", most_export_presets));
    settings.batch = reader.text("batch/choices");
    settings.panels = layout_from_text(reader.lines("window/panels", 64));
    settings.edge_presets = presets_of(reader.lines("edge/presets", most_edge_presets));
    settings.keys = keys_of(reader.lines("window/keys", 256));
    return settings;
}

bool write_settings(const QString& file, const Settings& settings)
{
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return false;
    // Beside it, so that nothing of a damaged file survives and a full disk loses nothing.
    const QString fresh = file + ".new";
    QFile::remove(fresh);
    QSettings stored(fresh, QSettings::IniFormat);
    stored.setValue("window/theme", text_of(theme_names, settings.theme));
    stored.setValue("window/language", settings.language);
    stored.setValue("window/geometry", QString::fromLatin1(settings.window_geometry.toBase64()));
    stored.setValue("window/dock_width", settings.dock_width);
    stored.setValue("window/left_dock_width", settings.left_dock_width);
    stored.setValue("window/dock_visible", settings.is_dock_visible);
    write_view_settings(stored, settings.views);
    stored.setValue("files/recent", settings.recent_files);
    stored.setValue("files/photo_folder", settings.photo_folder);
    stored.setValue("files/export_folder", settings.export_folder);
    stored.setValue("files/model_folder", settings.model_folder);
    stored.setValue("engine/model", settings.engine.model);
    stored.setValue("engine/device", settings.engine.device);
    stored.setValue("engine/precision", settings.engine.precision);
    stored.setValue("engine/side", settings.engine.side);
    stored.setValue("matte/previews", settings.shows_previews);
    stored.setValue("brush/diameter_px", settings.brush_diameter_px);
    stored.setValue("brush/hardness", settings.brush_hardness);
    stored.setValue("export/format", text_of(format_names, settings.output.format));
    stored.setValue("export/content", text_of(content_names, settings.output.content));
    stored.setValue("export/bits", settings.output.bits);
    stored.setValue("export/quality", settings.output.quality.value_or(0));
    stored.setValue("export/trims", settings.output.trims);
    stored.setValue("export/file_name", settings.output.file_name);
    stored.setValue("export/colours", text_of(colour_names, settings.output.colours));
    stored.setValue("export/hidden", text_of(hidden_names, settings.output.hidden));
    stored.setValue("export/objects", text_of(object_names, settings.output.objects));
    stored.setValue("export/keeps_gps", settings.keeps_gps);
    stored.setValue("batch/choices", settings.batch);
    stored.setValue("window/panels", to_text(settings.panels));
    QStringList export_presets;
    for (const ExportPreset& preset : settings.export_presets)
        export_presets.push_back(to_text(preset));
    stored.setValue("export/presets", export_presets);
    QStringList presets;
    for (const EdgePreset& preset : settings.edge_presets)
        presets.push_back(text_of(preset));
    stored.setValue("edge/presets", presets);
    QStringList keys;
    for (auto key = settings.keys.begin(); key != settings.keys.end(); ++key)
        keys.push_back(key.key() + '\t' + key.value().join('\t'));
    stored.setValue("window/keys", keys);
    stored.sync();
    if (stored.status() != QSettings::NoError)
        return false;
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(fresh).constData(),
                            QFile::encodeName(file).constData(), error);
    return !error;
}

void remember_file(Settings& settings, const QString& file)
{
    settings.recent_files.removeAll(file);
    settings.recent_files.push_front(file);
    settings.recent_files = settings.recent_files.mid(0, most_recent_files);
}

} // namespace sdmatte::studio
