#include "ui/panels/value_slider.h"

#include <QKeyEvent>
#include <QStyleOptionSlider>
#include <QWheelEvent>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double notch = 120; // eighths of a degree
constexpr int page = 10;      // steps

} // namespace

ValueSlider::ValueSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus); // a wheel that passes does not take the keys away
}

void ValueSlider::initStyleOption(QStyleOptionSlider* option) const
{
    QSlider::initStyleOption(option);
    if (isSliderDown()) {
        option->state |= QStyle::State_Sunken;
        option->activeSubControls = QStyle::SC_SliderHandle;
    }
}

QRect ValueSlider::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

void ValueSlider::move_handle_to(int x)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const int length = handle().width();
    setSliderPosition(QStyle::sliderValueFromPosition(
        minimum(), maximum(), x - length / 2 - groove.left(), groove.width() - length));
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QRect at = handle();
    const bool is_on_handle = at.adjusted(-2, -4, 2, 4).contains(event->position().toPoint());
    const int x = static_cast<int>(event->position().x());
    offset_ = is_on_handle ? x - at.center().x() : 0;
    setSliderDown(true);
    if (!is_on_handle)
        move_handle_to(x);
    update();
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        move_handle_to(static_cast<int>(event->position().x()) - offset_);
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(false);
    update();
}

void ValueSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    emit reset_requested();
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    wheel_rest_ += event->angleDelta().y() / notch;
    const double steps = std::trunc(wheel_rest_);
    wheel_rest_ -= steps;
    if (steps != 0)
        emit steps_requested(static_cast<int>(steps));
    event->accept();
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: emit steps_requested(-1); break;
    case Qt::Key_Right:
    case Qt::Key_Up: emit steps_requested(1); break;
    case Qt::Key_PageDown: emit steps_requested(-page); break;
    case Qt::Key_PageUp: emit steps_requested(page); break;
    case Qt::Key_Home: emit end_requested(false); break;
    case Qt::Key_End: emit end_requested(true); break;
    default: event->ignore();
    }
}

} // namespace sdmatte::studio
