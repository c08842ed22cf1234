// How panels are moved: dragged by their headers, or by their menus.
#include "ui/panels/panel_section.h"
#include "ui/style/palette.h"
#include "ui/window/side_panel.h"

#include <QAction>
#include <QMenu>

namespace sdmatte::studio {
namespace {

constexpr int side_reach = 48;                 // pixels at the stage's sides that take a panel
constexpr int band = 4;                        // how broad they are marked
constexpr QPoint grip{measure::group_gap, 14}; // from a window's corner to the pointer

QRect on_screen(const QWidget& widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

} // namespace

SidePanel::Drop SidePanel::drop_at(QPoint global) const
{
    const std::pair<PanelSide, const PanelColumn*> columns[]{{PanelSide::Right, this},
                                                             {PanelSide::Left, left_}};
    for (const auto& [side, column] : columns)
        if (column->isVisible() && on_screen(*column).contains(global)) {
            const int index = column->index_at(global);
            return {side, index, column->gap(index)};
        }
    const QRect stage = on_screen(*stage_);
    if (!stage.contains(global))
        return {};
    if (!left_->isVisible() && global.x() < stage.left() + side_reach)
        return {PanelSide::Left, 0, QRect(stage.topLeft(), QSize(band, stage.height()))};
    if (!isVisible() && global.x() > stage.right() - side_reach)
        return {PanelSide::Right, 0,
                QRect(stage.right() - band + 1, stage.top(), band, stage.height())};
    return {};
}

void SidePanel::show_drop(const QString& name, QPoint global)
{
    const Drop drop = drop_at(global);
    const PanelPlace& place = *find_panel(layout_, name);
    if (place.side == PanelSide::Floating && sections_[name]->window() != window_)
        sections_[name]->window()->move(global - grip);
    if (drop.mark.isNull()) {
        hide_drop();
        return;
    }
    if (mark_ == nullptr) {
        mark_ = new QWidget(window_);
        mark_->setAttribute(Qt::WA_TransparentForMouseEvents);
        mark_->setAutoFillBackground(true);
        mark_->setBackgroundRole(QPalette::Highlight);
    }
    mark_->setGeometry(QRect(window_->mapFromGlobal(drop.mark.topLeft()), drop.mark.size()));
    mark_->raise();
    mark_->show();
}

void SidePanel::hide_drop()
{
    if (mark_ != nullptr)
        mark_->hide();
}

void SidePanel::drop(const QString& name, QPoint global)
{
    hide_drop();
    const Drop drop = drop_at(global);
    PanelPlace& place = *find_panel(layout_, name);
    if (drop.side != PanelSide::Floating) {
        move(name, drop.side, drop.index);
        return;
    }
    if (place.side == PanelSide::Floating) // its window was moved
        return;
    place.window = QRect(global - grip, sections_[name]->size());
    move(name, PanelSide::Floating, 0);
}

void SidePanel::show_menu(const QString& name, QPoint global)
{
    const PanelPlace& place = *find_panel(layout_, name);
    const PanelSide side = place.side;
    const QStringList there = panels_at(layout_, side);
    const int index = int(there.indexOf(name));
    auto* menu = new QMenu(window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, bool is_possible, auto done) {
        QAction* action = menu->addAction(text);
        action->setEnabled(is_possible);
        connect(action, &QAction::triggered, this, done, Qt::QueuedConnection);
    };
    const bool is_docked = side != PanelSide::Floating;
    offer(tr("Move up"), is_docked && index > 0,
          [this, name, side, index] { move(name, side, index - 1); });
    offer(tr("Move down"), is_docked && index + 1 < there.size(),
          [this, name, side, index] { move(name, side, index + 2); });
    menu->addSeparator();
    constexpr int last = 1000;
    offer(tr("To the right side"), side != PanelSide::Right,
          [this, name] { move(name, PanelSide::Right, last); });
    offer(tr("To the left side"), side != PanelSide::Left,
          [this, name] { move(name, PanelSide::Left, last); });
    offer(tr("In a window of its own"), is_docked,
          [this, name] { move(name, PanelSide::Floating, last); });
    menu->addSeparator();
    offer(tr("Hide"), true, [this, name] { set_shown(name, false); });
    offer(tr("Reset panels"), layout_ != fresh_, [this] { reset(); });
    menu->popup(global);
}

} // namespace sdmatte::studio
