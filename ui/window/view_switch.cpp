#include "ui/window/view_switch.h"

#include "ui/style/palette.h"

#include <QAction>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace sdmatte::studio {
namespace {

constexpr int gap = 2;

constexpr std::array with_segment{ViewMode::Overlay, ViewMode::OnBlack, ViewMode::OnWhite,
                                  ViewMode::CutOut,  ViewMode::Alpha,   ViewMode::Original};

} // namespace

ViewSwitch::ViewSwitch(const QList<QAction*>& actions, const QList<QAction*>& others,
                       QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (qsizetype i = 0; i < actions_.size(); ++i) {
        QAction* action = actions_[i];
        connect(action, &QAction::toggled, this, &ViewSwitch::follow);
        if (std::ranges::find(with_segment, view_modes[static_cast<std::size_t>(i)])
            == with_segment.end()) {
            rest_.push_back(action);
            continue;
        }
        auto* segment = new QToolButton(this);
        segment->setProperty("segment", true);
        segment->setDefaultAction(action);
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
        segment->setFocusPolicy(Qt::TabFocus);
        row->addWidget(segment);
        segments_.push_back(segment);
    }
    more_ = make_menu_button(rest_, others);
    menu_ = make_menu_button(actions_, others);
    more_->setAccessibleName(tr("More views"));
    more_->setToolTip(tr("More views, and their colours"));
    row->addWidget(more_);
    row->addWidget(menu_);
    menu_->hide();
    follow();
}

QToolButton* ViewSwitch::make_menu_button(const QList<QAction*>& actions,
                                          const QList<QAction*>& others)
{
    auto* button = new QToolButton(this);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    menu->addSeparator();
    menu->addActions(others);
    button->setProperty("segment", true);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ViewSwitch::follow()
{
    QString rest = tr("More");
    for (const QAction* action : actions_) {
        if (!action->isChecked())
            continue;
        menu_->setText(action->text());
        if (rest_.contains(action))
            rest = action->text();
    }
    more_->setText(rest);
    more_->setCheckable(true);
    more_->setChecked(rest != tr("More"));
}

void ViewSwitch::set_compact(bool is_compact)
{
    for (QToolButton* segment : segments_)
        segment->setVisible(!is_compact);
    more_->setVisible(!is_compact);
    menu_->setVisible(is_compact);
}

int ViewSwitch::full_width() const
{
    int width = more_->sizeHint().width();
    for (const QToolButton* segment : segments_)
        width += segment->sizeHint().width() + gap;
    return width;
}

} // namespace sdmatte::studio
