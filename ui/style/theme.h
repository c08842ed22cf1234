// The whole look of the program: palette, style and fonts.
#pragma once

#include "ui/style/palette.h"

#include <QObject>

#include <optional>

class QApplication;
class QLabel;
class QWidget;

namespace sdmatte::studio {

enum class ThemeChoice { System, Dark, Light };

// Dresses the application; every widget follows at once. System: `system`, the desktop's scheme
// now; where nobody says which, that of the desktop's own palette when the program started; dark
// without a desktop.
void apply_theme(QApplication& application, ThemeChoice choice,
                 std::optional<Scheme> system = std::nullopt);

// A label in the second rank: 11 px, secondary colour. It follows the theme.
void make_secondary(QLabel* label);

// A font for numbers that change: 12 px, so that a field keeps its width.
QFont number_font();

// The widget's text stands at this many pixels, bold or not.
void set_text(QWidget* widget, int pixels, bool is_bold = false);

} // namespace sdmatte::studio
