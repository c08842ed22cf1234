#include "ui/window/pill.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QToolButton>

namespace sdmatte::studio {

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor); // not the canvas' tool
    hide();
}

void Pill::paintEvent(QPaintEvent*)
{
    const Colours& colours = colours_of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.raised);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(card.height() / 2, 20.0);
    painter.drawRoundedRect(card, radius, radius);
}

void Pill::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit size_changed();
}

void Pill::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit size_changed();
}

QToolButton* make_cross(QWidget* parent, const QString& what_it_does)
{
    auto* cross = new QToolButton(parent);
    cross->setIcon(icon("cancel"));
    cross->setIconSize({16, 16});
    cross->setFixedSize(24, 24);
    cross->setAutoRaise(true);
    cross->setToolTip(what_it_does);
    cross->setAccessibleName(what_it_does);
    return cross;
}

} // namespace sdmatte::studio
