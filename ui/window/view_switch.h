// Overlay, Black, White, Cut-out, Alpha, Original: segments side by side, or one button with a
// menu where there is too little room.
#pragma once

#include "ui/canvas/view_mode.h"

#include <QWidget>

#include <vector>

class QActionGroup;
class QToolButton;

namespace sdmatte::studio {

class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    // The actions' order is that of view_modes; they are checkable and exclusive.
    ViewSwitch(const QList<QAction*>& actions, QWidget* parent);

    void set_compact(bool is_compact);
    [[nodiscard]] int full_width() const;

private:
    void follow();

    QList<QAction*> actions_;
    std::vector<QToolButton*> segments_;
    QToolButton* menu_;
};

} // namespace sdmatte::studio
