#include "ui/window/spinner.h"

#include "ui/style/palette.h"

#include <QPainter>

namespace sdmatte::studio {
namespace {

constexpr int side = 16;
constexpr int frame_ms = 40;
constexpr int step_degrees = 14;

} // namespace

Spinner::Spinner(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    connect(&timer_, &QTimer::timeout, this, [this] {
        angle_ = (angle_ + step_degrees) % 360;
        update();
    });
}

void Spinner::paintEvent(QPaintEvent*)
{
    const Colours& colours = colours_of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(mixed(colours.raised, colours.text, 0.15), 2));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, -angle_ * 16, 250 * 16);
}

void Spinner::showEvent(QShowEvent*)
{
    timer_.start(frame_ms);
}

void Spinner::hideEvent(QHideEvent*)
{
    timer_.stop();
}

} // namespace sdmatte::studio
