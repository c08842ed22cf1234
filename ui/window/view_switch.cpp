#include "ui/window/view_switch.h"

#include "ui/style/palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr int gap = 2;

} // namespace

ViewSwitch::ViewSwitch(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , menu_(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    auto* menu = new QMenu(menu_);
    for (QAction* action : actions_) {
        auto* segment = new QToolButton(this);
        segment->setProperty("segment", true);
        segment->setDefaultAction(action);
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
        segment->setFocusPolicy(Qt::TabFocus);
        row->addWidget(segment);
        segments_.push_back(segment);
        menu->addAction(action);
        connect(action, &QAction::toggled, this, &ViewSwitch::follow);
    }
    menu_->setProperty("segment", true);
    menu_->setMenu(menu);
    menu_->setPopupMode(QToolButton::InstantPopup);
    menu_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    menu_->setFocusPolicy(Qt::TabFocus);
    row->addWidget(menu_);
    menu_->hide();
    follow();
}

void ViewSwitch::follow()
{
    for (const QAction* action : actions_)
        if (action->isChecked())
            menu_->setText(action->text());
}

void ViewSwitch::set_compact(bool is_compact)
{
    for (QToolButton* segment : segments_)
        segment->setVisible(!is_compact);
    menu_->setVisible(is_compact);
}

int ViewSwitch::full_width() const
{
    int width = 0;
    for (const QToolButton* segment : segments_)
        width += segment->sizeHint().width() + gap;
    return width - gap;
}

} // namespace sdmatte::studio
