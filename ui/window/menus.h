// The menu bar: which action stands where.
#pragma once

#include "ui/window/actions.h"

class QMenu;
class QMenuBar;

namespace sdmatte::studio {

struct Menus {
    QMenu* recent = nullptr;
    QMenu* model = nullptr;
    QMenu* panels = nullptr; // of the window; filled when there are panels
};

// `tools` as the tool strip shows them; a null one is a separator.
Menus fill_menu_bar(QMenuBar& bar, const Actions& actions, const QList<QAction*>& tools);

} // namespace sdmatte::studio
