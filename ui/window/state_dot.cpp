#include "ui/window/state_dot.h"

#include "ui/style/palette.h"

#include <QPainter>

namespace sdmatte::studio {

StateDot::StateDot(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(12, 12);
}

void StateDot::set_state(EngineState state)
{
    state_ = state;
    const QString words = state == EngineState::Ready     ? tr("Ready")
                          : state == EngineState::Working ? tr("Working")
                                                          : tr("The last run failed");
    setToolTip(words);
    setAccessibleName(words);
    update();
}

void StateDot::paintEvent(QPaintEvent*)
{
    const Colours& colours = colours_of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF dot = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
    if (state_ == EngineState::Failed) { // a ring: never colour alone
        painter.setPen(QPen(colours.error, 2));
        painter.drawEllipse(dot);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(state_ == EngineState::Ready ? colours.positive : colours.accent);
    painter.drawEllipse(dot);
}

} // namespace sdmatte::studio
