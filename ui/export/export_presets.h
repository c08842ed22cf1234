// Choices of an export by name: the program's own, and the artist's.
#pragma once

#include "ui/export/export_cut_out.h"
#include "ui/export/output_format.h"

#include <QCoreApplication>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace sdmatte::studio {

struct ExportPreset {
    QString name;
    OutputFormat format = OutputFormat::Png;
    QString file_name{};     // a pattern without extension; empty: the name stays as it is
    ExportOptions options{}; // without path, objects and may_replace

    bool operator==(const ExportPreset&) const = default;
};

inline constexpr int most_export_presets = 64;
inline constexpr int longest_export_preset_name = 60;

class ExportPresets : public QObject {
    Q_OBJECT

public:
    static QList<ExportPreset> built_in();

    // What has no good name, or a second one of it, is left out.
    void set_own(const QList<ExportPreset>& presets);
    [[nodiscard]] const QList<ExportPreset>& own() const { return own_; }
    [[nodiscard]] bool is_own(const QString& name) const { return place_of(name) >= 0; }

    // Why a preset cannot be called this; empty: it can, though it may replace one of its own.
    [[nodiscard]] QString fault_of(const QString& name) const;
    void save(const ExportPreset& preset);
    void rename(const QString& name, const QString& new_name);
    void remove(const QString& name);

signals:
    void changed();

private:
    [[nodiscard]] qsizetype place_of(const QString& name) const;
    void sort();

    QList<ExportPreset> own_; // by name
};

// The preset of these choices; a name that is no pattern is not kept.
ExportPreset preset_of(const QString& name, const ExportOptions& options);
// The options after the preset is chosen: format, and name if it has one, of the same folder.
ExportOptions with_preset(ExportOptions options, const ExportPreset& preset);

// One line of text, for settings. Nothing: the line is damaged; what it says beyond what its format
// can hold is left out.
QString to_text(const ExportPreset& preset);
std::optional<ExportPreset> preset_from_text(const QString& line);

} // namespace sdmatte::studio
