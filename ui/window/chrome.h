// All that surrounds the canvas, in one language. Another language gets a new one; what an artist
// works on is not part of it.
#pragma once

#include "ui/tools/tool_set.h"
#include "ui/window/actions.h"
#include "ui/window/menus.h"

#include <QHash>
#include <QMainWindow>

#include <memory>

namespace sdmatte::studio {

class EmptyState;
class OptionsBar;
class SidePanel;
class StatusBar;
class ToolStrip;

struct Chrome {
    std::unique_ptr<QObject> owner; // of the actions
    Actions actions;
    QList<QAction*> tools; // as tool_kinds
    Menus menus;
    OptionsBar* options = nullptr;
    ToolStrip* strip = nullptr;
    StatusBar* status = nullptr;
    EmptyState* empty_state = nullptr;
    SidePanel* side = nullptr;
};

// Fills the menu bar; the widgets are children of `window` and stand nowhere yet.
Chrome make_chrome(QMainWindow& window);

} // namespace sdmatte::studio
