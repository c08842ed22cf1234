// What the studio remembers of how photo and matte are shown.
#pragma once

#include "image/display_colour.h"
#include "ui/canvas/view_mode.h"

#include <QColor>
#include <QString>

class QSettings;

namespace sdmatte::studio {

inline const QColor default_backdrop(0x3f, 0x6f, 0xa0);

enum class ScreenSource { Automatic, Srgb, File };

// How colours come to the screen.
struct ScreenSettings {
    ScreenSource source = ScreenSource::Automatic; // of the screen's profile
    QString profile;                               // an absolute path, for File
    bool is_proofing = false;
    QString proof; // the profile of a press or printer, an absolute path; empty: none
    ProofIntent intent = ProofIntent::Relative;
    bool marks_out_of_gamut = false;

    bool operator==(const ScreenSettings&) const = default;
};

struct ViewSettings {
    ViewMode mode = ViewMode::Overlay;
    QColor overlay;           // opaque; invalid: the theme's
    int overlay_percent = 50; // opacity
    bool is_over_kept = false;
    QColor backdrop = default_backdrop; // opaque
    QString picture;                    // behind the cut-out, an absolute path; empty: none
    bool shows_navigator = true;
    bool shows_pixel_grid = true;
    bool blends_light = false; // overlay and cut-outs are mixed in linear light
    ScreenSettings screen;

    bool operator==(const ViewSettings&) const = default;
};

// Every value is checked: what is missing or out of range is as in a fresh ViewSettings.
ViewSettings read_view_settings(const QSettings& file);
void write_view_settings(QSettings& file, const ViewSettings& settings);

} // namespace sdmatte::studio
