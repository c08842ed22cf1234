// What the studio remembers between two runs: a file of text in the user's configuration folder.
#pragma once

#include "ui/export/export_presets.h"
#include "ui/panels/edge_presets.h"
#include "ui/panels/output_panel.h"
#include "ui/panels/panel_layout.h"
#include "ui/style/theme.h"
#include "ui/window/key_bindings.h"
#include "ui/window/view_settings.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sdmatte::studio {

// What makes the exact mattes.
struct EngineChoice {
    QString model;              // an installed one, by name; empty: the classical engine
    QString device = "auto";    // of models; or "cpu", "cuda:0"
    QString precision = "auto"; // of models; or "fp32", "bf16"
    int side = 1024;            // of the square that models see, pixels

    bool operator==(const EngineChoice&) const = default;
};

struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString language;         // "de", "zh_CN", "en"; empty: the system's
    QStringList recent_files; // absolute paths, the newest first
    QString photo_folder;
    QString export_folder; // for photos without a file
    QString model_folder;
    QByteArray window_geometry;
    int dock_width = measure::dock_width;
    int left_dock_width = measure::dock_width;
    bool is_dock_visible = true;
    ViewSettings views;
    EngineChoice engine;
    bool shows_previews = true; // until the exact matte is there
    int brush_diameter_px = 42; // of the photo
    int brush_hardness = 80;    // percent
    OutputOptions output;
    bool keeps_gps = true; // in what is exported
    QList<ExportPreset> export_presets;
    QString batch;      // the choices of the last one, as to_text(BatchChoice)
    PanelLayout panels; // empty: a fresh one
    QList<EdgePreset> edge_presets;
    KeyChanges keys;

    bool operator==(const Settings&) const = default;
};

inline constexpr int most_recent_files = 12;

// Where the settings are; the folder may not exist yet.
QString settings_file();

// Every value is checked: what is missing, of another kind or out of range is as in a fresh
// Settings. A missing or damaged file is no error.
Settings read_settings(const QString& file);

// False: the file could not be written; the old one is then as it was.
bool write_settings(const QString& file, const Settings& settings);

// `file` becomes the first of the recent ones.
void remember_file(Settings& settings, const QString& file);

} // namespace sdmatte::studio
