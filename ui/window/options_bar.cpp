#include "ui/window/options_bar.h"

#include "ui/style/action_name.h"
#include "ui/style/theme.h"
#include "ui/window/view_switch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int least_words = 160;
constexpr int left_margin = measure::tool_strip_width + 12; // over the canvas' edge

} // namespace

OptionsBar::OptionsBar(const QList<QAction*>& view_actions, const QList<QAction*>& view_choices,
                       QAction* export_action, QWidget* parent)
    : QWidget(parent)
    , name_(new QLabel(this))
    , row_(new QHBoxLayout(this))
    , views_(new ViewSwitch(view_actions, view_choices, this))
    , export_(new QPushButton(this))
{
    setFixedHeight(measure::options_bar_height);
    set_text(name_, measure::text_px, true);
    row_->setContentsMargins(left_margin, 0, 12, 1);
    row_->setSpacing(measure::group_gap);
    row_->addWidget(name_);
    row_->addStretch(1);
    row_->addWidget(views_);
    row_->addSpacing(measure::margin);
    row_->addWidget(export_);

    for (const QAction* view : view_actions) // the switch names the view, at its length
        connect(view, &QAction::toggled, this, &OptionsBar::make_room);
    export_->setProperty("filled", true);
    export_->setFocusPolicy(Qt::TabFocus);
    set_text(export_, measure::text_px, true);
    const auto follow = [this, export_action] {
        export_->setEnabled(export_action->isEnabled());
        export_->setText(action_name(*export_action));
        export_->setToolTip(export_action->toolTip());
    };
    follow();
    connect(export_action, &QAction::changed, this, follow);
    connect(export_, &QPushButton::clicked, export_action, &QAction::trigger);
}

void OptionsBar::show_tool(const QString& name, QWidget* settings)
{
    name_->setText(name);
    delete settings_;
    settings_ = settings;
    if (settings_ != nullptr)
        row_->insertWidget(1, settings_);
    make_room();
}

void OptionsBar::make_room()
{
    int left = name_->sizeHint().width() + measure::group_gap;
    if (settings_ != nullptr) // its words may be cut
        left += std::min(settings_->sizeHint().width(),
                         settings_->minimumSizeHint().width() + least_words)
                + measure::group_gap;
    const int right = measure::margin + measure::group_gap + export_->sizeHint().width() + 12;
    views_->set_compact(left_margin + left + views_->full_width() + right > width());
}

void OptionsBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    make_room();
}

QSize OptionsBar::minimumSizeHint() const
{
    return {0, measure::options_bar_height}; // it makes room instead of widening the window
}

void OptionsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

} // namespace sdmatte::studio
