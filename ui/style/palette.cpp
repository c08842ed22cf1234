#include "ui/style/palette.h"

#include <QApplication>
#include <QWidget>

namespace sdmatte::studio {
namespace {

const QColor positive(0x35c98b);
const QColor negative(0xff5f57);
const QColor overlay(0xff2d55);

const Colours dark{
    .around = QColor(0x1e1e1e),
    .panel = QColor(0x262626),
    .raised = QColor(0x303030),
    .line = QColor(0x3c3c3c),
    .text = QColor(0xe8e8e8),
    .secondary = QColor(0xa6a6a6),
    .accent = QColor(0x4c9aff),
    .on_accent = QColor(0x0b1a2b),
    .positive = positive,
    .negative = negative,
    .overlay = overlay,
    .warning = QColor(0xe8b341),
    .error = QColor(0xff6b5e),
    .checker_a = QColor(0x9a9a9a),
    .checker_b = QColor(0x666666),
};

const Colours light{
    .around = QColor(0xc8c8c8),
    .panel = QColor(0xf2f2f2),
    .raised = QColor(0xffffff),
    .line = QColor(0xd0d0d0),
    .text = QColor(0x1c1c1c),
    .secondary = QColor(0x5c5c5c),
    .accent = QColor(0x1769e0),
    .on_accent = QColor(0xffffff),
    .positive = positive,
    .negative = negative,
    .overlay = overlay,
    .warning = QColor(0x9a6b00),
    .error = QColor(0xc2291c),
    .checker_a = QColor(0xffffff),
    .checker_b = QColor(0xcccccc),
};

constexpr double disabled_share = 0.6; // of the background in the text

} // namespace

const Colours& colours_of(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

Scheme scheme_of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colours& colours_of(const QPalette& palette)
{
    return colours_of(scheme_of(palette));
}

const Colours& colours_of(const QWidget* widget)
{
    return colours_of(widget != nullptr ? widget->palette() : QApplication::palette());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](float from, float to) {
        return from + static_cast<float>(share) * (to - from);
    };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()),
                            mix(a.blueF(), b.blueF()), mix(a.alphaF(), b.alphaF()));
}

QPalette palette_of(Scheme scheme)
{
    const Colours& colours = colours_of(scheme);
    const std::pair<QPalette::ColorRole, QColor> roles[]{
        {QPalette::Window, colours.panel},
        {QPalette::WindowText, colours.text},
        {QPalette::Base, colours.raised},
        {QPalette::AlternateBase, mixed(colours.raised, colours.panel, 0.5)},
        {QPalette::Text, colours.text},
        {QPalette::PlaceholderText, colours.secondary},
        {QPalette::Button, colours.raised},
        {QPalette::ButtonText, colours.text},
        {QPalette::BrightText, colours.error},
        {QPalette::ToolTipBase, colours.raised},
        {QPalette::ToolTipText, colours.text},
        {QPalette::Highlight, colours.accent},
        {QPalette::HighlightedText, colours.on_accent},
        {QPalette::Link, colours.accent},
        {QPalette::LinkVisited, colours.warning},
        {QPalette::Light, mixed(colours.raised, colours.text, 0.1)},
        {QPalette::Midlight, mixed(colours.raised, colours.line, 0.5)},
        {QPalette::Mid, colours.line},
        {QPalette::Dark, colours.around},
        {QPalette::Shadow, QColor(0, 0, 0, 96)},
    };
    QPalette palette;
    for (const auto& [role, colour] : roles)
        palette.setColor(role, colour);
    const QColor faded = mixed(colours.text, colours.panel, disabled_share);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    return palette;
}

} // namespace sdmatte::studio
