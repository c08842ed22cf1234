// How the views are called, and what can be chosen about them.
#pragma once

#include "ui/canvas/view_mode.h"
#include "ui/window/screen_actions.h"

#include <QAction>
#include <QList>
#include <QString>

class QMenu;

namespace sdmatte::studio {

QString view_name(ViewMode mode);
QString view_tip(ViewMode mode);

// Texts are in the language that is present when they are made.
struct ViewActions {
    QAction* overlay_colour = nullptr;
    QList<QAction*> opacities; // exclusive; their data is the percentage
    QAction* over_kept = nullptr;
    QAction* backdrop_colour = nullptr;
    QAction* backdrop_picture = nullptr;
    QAction* reset_colours = nullptr;
    QAction* navigator = nullptr;
    QAction* pixel_grid = nullptr;
    QAction* linear_light = nullptr;
    ScreenActions screen;
};

ViewActions make_view_actions(QObject* owner);

// As sub-menus and entries at the end of `menu`.
void add_view_actions(QMenu& menu, const ViewActions& actions);

} // namespace sdmatte::studio
