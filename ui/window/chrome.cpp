#include "ui/window/chrome.h"

#include "ui/style/icon.h"
#include "ui/window/empty_state.h"
#include "ui/window/key_bindings.h"
#include "ui/window/options_bar.h"
#include "ui/window/status_bar.h"
#include "ui/window/tool_strip.h"

#include <QMenuBar>

namespace sdmatte::studio {
namespace {

const char* icon_of(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Point: return "point";
    case ToolKind::Box: return "box";
    case ToolKind::Lasso: return "lasso";
    case ToolKind::Brush: return "brush";
    case ToolKind::Eraser: return "eraser";
    case ToolKind::Keep: return "keep";
    case ToolKind::Remove: return "remove";
    case ToolKind::Hand: return "hand";
    }
    return "";
}

QList<QAction*> make_tool_actions(QObject* owner)
{
    QList<QAction*> actions;
    auto* group = new QActionGroup(owner);
    for (const ToolKind kind : tool_kinds) {
        auto* action = new QAction(icon(icon_of(kind)), ToolSet::name(kind), owner);
        action->setCheckable(true);
        action->setShortcut(ToolSet::key(kind));
        action->setObjectName(QStringLiteral("tool_") + icon_of(kind));
        action->setProperty("tip_more", ToolSet::description(kind));
        action->setProperty("needs_photo", true);
        group->addAction(action);
        actions.push_back(action);
    }
    return actions;
}

} // namespace

Chrome make_chrome(QMainWindow& window)
{
    Chrome chrome;
    chrome.owner = std::make_unique<QObject>();
    QObject* owner = chrome.owner.get();
    chrome.tools = make_tool_actions(owner);
    chrome.actions = make_actions(owner);

    QList<QAction*> strip = chrome.tools;
    strip.insert(strip.size() - 1, nullptr); // the hand stands apart
    chrome.menus = fill_menu_bar(*window.menuBar(), chrome.actions, strip);
    name_actions(chrome.actions);
    // In no menu's way: keys work without a menu bar too.
    window.addActions(named_actions(owner));
    const ViewActions& views = chrome.actions.view_choices;
    chrome.options = new OptionsBar(
        chrome.actions.views,
        {views.overlay_colour, views.over_kept, views.backdrop_colour, views.backdrop_picture},
        chrome.actions.export_again, &window);
    chrome.strip = new ToolStrip(strip, chrome.actions.keys, &window);
    chrome.status = new StatusBar(chrome.menus.model, &window);
    chrome.empty_state = new EmptyState(chrome.actions.open, chrome.actions.open_sample, &window);
    return chrome;
}

} // namespace sdmatte::studio
