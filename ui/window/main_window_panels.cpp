// The part of the main window that is about its panels.
#include "ui/panels/objects_panel.h"
#include "ui/panels/panel_section.h"
#include "ui/panels/statistics_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/status_bar.h"
#include "ui/window/tab_order.h"
#include "ui/window/tool_strip.h"

#include <QMenu>
#include <QSplitter>
#include <QToolButton>

namespace sdmatte::studio {

void MainWindow::make_panels()
{
    chrome_.side =
        new SidePanel({document_, tools_, presets_, runs_}, settings_.panels, stage_, this);
    splitter_->insertWidget(0, &chrome_.side->left());
    splitter_->addWidget(chrome_.side);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setStretchFactor(2, 0);
    QMenu& menu = *chrome_.menus.panels;
    QAction* first = menu.actions().front();
    menu.insertActions(first, chrome_.side->make_toggles(chrome_.owner.get()));
    menu.insertSeparator(first);
}

void MainWindow::connect_side()
{
    SidePanel& side = *chrome_.side;
    side.output().set_options(settings_.output);
    copies_.use(&side.output().handle());
    QAction* add = chrome_.actions.add_object;
    const auto show_key = [button = &side.objects().add_button(), add] {
        button->setToolTip(add->toolTip());
    };
    connect(add, &QAction::changed, &side, show_key);
    show_key();
    for (const auto& object : document_.objects().items)
        follow_object_matte(object->id);
    side.set_all_shown(settings_.is_dock_visible);
    give_docks_their_width();
    connect(&side.output(), &OutputPanel::changed, this,
            [this](const OutputOptions& options) { settings_.output = options; });
    connect(&side, &SidePanel::layout_changed, this, [this](const PanelLayout& layout) {
        settings_.panels = layout;
        order_tabs_soon();
        give_docks_their_width();
    });
    connect(&side, &SidePanel::comparing_changed, &mattes_, &MatteFlow::set_comparing);
    side.statistics().set_alpha(mattes_.shown());
    connect(&mattes_, &MatteFlow::shown_changed, &side,
            [this] { chrome_.side->statistics().set_alpha(mattes_.shown()); });
    connect(splitter_, &QSplitter::splitterMoved, &side, [this] {
        const SidePanel& now = *chrome_.side;
        if (now.isVisible())
            settings_.dock_width = now.width();
        if (chrome_.side->left().isVisible())
            settings_.left_dock_width = chrome_.side->left().width();
    });
    QAction* action = chrome_.actions.side_panel;
    action->setChecked(settings_.is_dock_visible);
    connect(action, &QAction::toggled, this, [this](bool is_on) {
        settings_.is_dock_visible = is_on;
        chrome_.side->set_all_shown(is_on);
        give_docks_their_width();
    });
    connect(chrome_.actions.reset_panels, &QAction::triggered, this, [this] {
        chrome_.actions.side_panel->setChecked(true);
        settings_.dock_width = measure::dock_width;
        settings_.left_dock_width = measure::dock_width;
        chrome_.side->reset();
    });
    for (QAction* toggle : chrome_.menus.panels->actions()) // one that comes brings all
        if (toggle->objectName().startsWith("panel_"))
            connect(toggle, &QAction::triggered, this, [this](bool is_on) {
                if (is_on)
                    chrome_.actions.side_panel->setChecked(true);
            });
}

void MainWindow::order_tabs_soon()
{
    QMetaObject::invokeMethod(this, "order_tabs", Qt::QueuedConnection);
}

void MainWindow::order_tabs()
{
    QList<QWidget*> regions{chrome_.options, chrome_.strip};
    const auto add = [&regions](const PanelColumn& column) {
        for (PanelSection* section : column.sections())
            regions.push_back(section);
    };
    add(chrome_.side->left());
    regions.push_back(stage_);
    add(*chrome_.side);
    regions.push_back(chrome_.status);
    set_tab_order(regions);
}

void MainWindow::give_docks_their_width()
{
    const int left = chrome_.side->left().isHidden() ? 0 : settings_.left_dock_width;
    const int right = chrome_.side->isHidden() ? 0 : settings_.dock_width;
    splitter_->setSizes({left, splitter_->width() - left - right, right});
}

} // namespace sdmatte::studio
