// The studio's colours and measures. All chrome is grey without any tint, because a tinted window
// misleads the eye for the photo's colours; the one accent marks what is active or primary.
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace sdmatte::studio {

enum class Scheme { Dark, Light };

struct Colours {
    QColor around; // the photo
    QColor panel;
    QColor raised; // fields, buttons
    QColor line;
    QColor text;
    QColor secondary;
    QColor accent;
    QColor on_accent;
    QColor positive; // points and strokes that keep
    QColor negative;
    QColor overlay;
    QColor warning;
    QColor error;
    QColor checker_a;
    QColor checker_b;
};

const Colours& colours_of(Scheme scheme);

// The scheme that a palette belongs to: whatever the widget shows, its colours fit.
Scheme scheme_of(const QPalette& palette);
const Colours& colours_of(const QPalette& palette);
const Colours& colours_of(const QWidget* widget); // null: the application's

// Roles that differ from their names: Base and Button are `raised`, Mid is `line`, Dark is
// `around`, PlaceholderText is `secondary`, BrightText is `error`, LinkVisited is `warning`.
QPalette palette_of(Scheme scheme);

// `share` (0..1) of `b` in `a`.
QColor mixed(const QColor& a, const QColor& b, double share);

// Device-independent pixels, on a grid of 4.
namespace measure {
inline constexpr int margin = 8;
inline constexpr int group_gap = 16;
inline constexpr int radius = 4;
inline constexpr int card_radius = 8;
inline constexpr int icon = 20;
inline constexpr int control_height = 24;
inline constexpr int row_height = 28;
inline constexpr int tool_strip_width = 44;
inline constexpr int tool_button = 32;
inline constexpr int options_bar_height = 40;
inline constexpr int status_bar_height = 26;
inline constexpr int dock_width = 300;
inline constexpr int dock_least_width = 260;
inline constexpr int text_px = 13;
inline constexpr int label_px = 11;
inline constexpr int number_px = 12;
} // namespace measure

} // namespace sdmatte::studio
