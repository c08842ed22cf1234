#include "ui/window/tool_strip.h"

#include "ui/style/action_name.h"
#include "ui/style/palette.h"

#include <QAction>
#include <QFrame>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

QToolButton* make_button(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFixedSize(measure::tool_button, measure::tool_button);
    button->setIconSize({measure::icon, measure::icon});
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action_name(*action));
    return button;
}

} // namespace

ToolStrip::ToolStrip(const QList<QAction*>& tools, QAction* help, QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(measure::tool_strip_width);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    for (QAction* tool : tools) {
        if (tool != nullptr) {
            column->addWidget(make_button(tool, this));
            continue;
        }
        auto* line = new QWidget(this);
        line->setFixedSize(measure::tool_button - 8, 1);
        line->setAutoFillBackground(true);
        line->setBackgroundRole(QPalette::Mid);
        column->addSpacing(4);
        column->addWidget(line, 0, Qt::AlignHCenter);
        column->addSpacing(4);
    }
    column->addStretch(1);
    column->addWidget(make_button(help, this));
}

void ToolStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(width() - 1, 0, 1, height(), colours.line);
}

} // namespace sdmatte::studio
