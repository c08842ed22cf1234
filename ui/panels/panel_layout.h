// Where each panel is: at the window's right or left, or in a window of its own; shown or not,
// folded or not. Values only.
#pragma once

#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

namespace sdmatte::studio {

enum class PanelSide { Right, Left, Floating };

struct PanelPlace {
    QString name; // not shown: "edge"
    PanelSide side = PanelSide::Right;
    bool is_shown = true;
    bool is_open = true; // unfolded
    QRect window;        // when it floats; null: has not floated yet

    bool operator==(const PanelPlace&) const = default;
};

// Of one side the upper ones first.
using PanelLayout = QList<PanelPlace>;

// What is stored, for the panels that there are: unknown ones go, new ones come in where a fresh
// layout has them.
PanelLayout completed(const PanelLayout& stored, const PanelLayout& fresh);

// Before the panel that is now at `index` of the shown ones of that side; past their end: last.
void move_panel(PanelLayout& layout, const QString& name, PanelSide side, int index);

// The shown panels of one side, the upper ones first.
QStringList panels_at(const PanelLayout& layout, PanelSide side);

PanelPlace* find_panel(PanelLayout& layout, const QString& name); // null: there is none

// "edge right shown open 0,0,0,0"; what cannot be read is left out.
QStringList to_text(const PanelLayout& layout);
PanelLayout layout_from_text(const QStringList& lines);

} // namespace sdmatte::studio
