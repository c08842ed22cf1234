// The views that are used most as segments side by side, the others behind a button with a menu;
// or all of them behind one where there is too little room.
#pragma once

#include "ui/canvas/view_mode.h"

#include <QList>
#include <QWidget>

#include <vector>

class QAction;
class QToolButton;

namespace sdmatte::studio {

class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    // The actions' order is that of view_modes; they are checkable and exclusive. `others` stand
    // below them in the menus.
    ViewSwitch(const QList<QAction*>& actions, const QList<QAction*>& others, QWidget* parent);

    void set_compact(bool is_compact);
    [[nodiscard]] int full_width() const;

private:
    void follow();
    QToolButton* make_menu_button(const QList<QAction*>& actions, const QList<QAction*>& others);

    QList<QAction*> actions_;
    std::vector<QToolButton*> segments_;
    QList<QAction*> rest_; // that have no segment
    QToolButton* more_;    // of the rest
    QToolButton* menu_;    // of all
};

} // namespace sdmatte::studio
