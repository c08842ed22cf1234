#include "ui/style/theme.h"

#include "ui/style/studio_style.h"

#include <QApplication>
#include <QLabel>
#include <QPixmapCache>
#include <QToolTip>

namespace sdmatte::studio {
namespace {

// For desktops without a portal. Where there is no desktop that could have a scheme, photos look
// best in the dark.
Scheme system_scheme()
{
    static const Scheme scheme = qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
                                     ? Scheme::Dark
                                     : scheme_of(QApplication::palette());
    return scheme;
}

Scheme scheme_for(ThemeChoice choice, std::optional<Scheme> said)
{
    const Scheme system = system_scheme(); // asked before this program sets a palette of its own
    switch (choice) {
    case ThemeChoice::Dark: return Scheme::Dark;
    case ThemeChoice::Light: return Scheme::Light;
    case ThemeChoice::System: break;
    }
    return said.value_or(system);
}

} // namespace

void apply_theme(QApplication& application, ThemeChoice choice, std::optional<Scheme> system)
{
    const QPalette palette = palette_of(scheme_for(choice, system));
    if (application.style() == nullptr
        || qobject_cast<StudioStyle*>(application.style()) == nullptr) {
        QApplication::setStyle(new StudioStyle); // the application owns it
        QFont font = application.font();
        font.setPixelSize(measure::text_px);
        QApplication::setFont(font);
    }
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QPixmapCache::clear();
}

QFont number_font()
{
    QFont font = QApplication::font();
    font.setPixelSize(measure::number_px);
    return font;
}

void set_text(QWidget* widget, int pixels, bool is_bold)
{
    QFont font = widget->font();
    font.setPixelSize(pixels);
    font.setBold(is_bold);
    widget->setFont(font);
}

void make_secondary(QLabel* label)
{
    set_text(label, measure::label_px);
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace sdmatte::studio
