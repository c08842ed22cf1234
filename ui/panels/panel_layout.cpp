#include "ui/panels/panel_layout.h"

#include <QRegularExpression>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int farthest = 100'000; // pixels of a desktop
constexpr qsizetype most_panels = 64;

QString text_of(PanelSide side)
{
    switch (side) {
    case PanelSide::Right: return QStringLiteral("right");
    case PanelSide::Left: return QStringLiteral("left");
    case PanelSide::Floating: return QStringLiteral("floating");
    }
    return {};
}

PanelSide side_of(const QString& text)
{
    return text == QLatin1String("left")       ? PanelSide::Left
           : text == QLatin1String("floating") ? PanelSide::Floating
                                               : PanelSide::Right;
}

QRect rect_of(const QRegularExpressionMatch& match, int first)
{
    int numbers[4] = {};
    for (int i = 0; i < 4; ++i) {
        numbers[i] = match.captured(first + i).toInt();
        if (std::abs(numbers[i]) > farthest)
            return {};
    }
    return {numbers[0], numbers[1], numbers[2], numbers[3]};
}

} // namespace

PanelPlace* find_panel(PanelLayout& layout, const QString& name)
{
    const auto found = std::ranges::find(layout, name, &PanelPlace::name);
    return found != layout.end() ? &*found : nullptr;
}

PanelLayout completed(const PanelLayout& stored, const PanelLayout& fresh)
{
    PanelLayout layout;
    for (const PanelPlace& place : stored)
        if (std::ranges::find(fresh, place.name, &PanelPlace::name) != fresh.end()
            && find_panel(layout, place.name) == nullptr)
            layout.push_back(place);
    qsizetype after = 0; // the place behind the last panel of the fresh layout that was found
    for (const PanelPlace& place : fresh) {
        const auto found = std::ranges::find(layout, place.name, &PanelPlace::name);
        if (found != layout.end())
            after = found - layout.begin() + 1;
        else
            layout.insert(after++, place);
    }
    return layout;
}

QStringList panels_at(const PanelLayout& layout, PanelSide side)
{
    QStringList names;
    for (const PanelPlace& place : layout)
        if (place.side == side && place.is_shown)
            names.push_back(place.name);
    return names;
}

void move_panel(PanelLayout& layout, const QString& name, PanelSide side, int index)
{
    const auto found = std::ranges::find(layout, name, &PanelPlace::name);
    if (found == layout.end())
        return;
    const QStringList there = panels_at(layout, side);
    const QString next = index < there.size() ? there[std::max(index, 0)] : QString();
    if (next == name) // before itself
        return;
    PanelPlace moved = *found;
    moved.side = side;
    moved.is_shown = true;
    layout.erase(found);
    const auto before = std::ranges::find(layout, next, &PanelPlace::name);
    layout.insert(before, moved); // at the end without a next one
}

QStringList to_text(const PanelLayout& layout)
{
    QStringList lines;
    for (const PanelPlace& place : layout)
        lines.push_back(
            QStringLiteral("%1 %2 %3 %4 %5,%6,%7,%8")
                .arg(place.name, text_of(place.side),
                     place.is_shown ? QStringLiteral("shown") : QStringLiteral("hidden"),
                     place.is_open ? QStringLiteral("open") : QStringLiteral("folded"))
                .arg(place.window.x())
                .arg(place.window.y())
                .arg(place.window.width())
                .arg(place.window.height()));
    return lines;
}

PanelLayout layout_from_text(const QStringList& lines)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        "([a-z_]{1,32}) (right|left|floating) (shown|hidden) (open|folded) "
        "(-?[0-9]{1,6}),(-?[0-9]{1,6}),([0-9]{1,6}),([0-9]{1,6})"));
    PanelLayout layout;
    for (const QString& line : lines.mid(0, most_panels)) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch() || find_panel(layout, match.captured(1)) != nullptr)
            continue;
        layout.push_back({.name = match.captured(1),
                          .side = side_of(match.captured(2)),
                          .is_shown = match.captured(3) == QLatin1String("shown"),
                          .is_open = match.captured(4) == QLatin1String("open"),
                          .window = rect_of(match, 5)});
    }
    return layout;
}

} // namespace sdmatte::studio
