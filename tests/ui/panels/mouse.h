// Mouse and wheel over a widget in tests.
#pragma once

#include "ui/panels/value_slider.h"

#include <QApplication>
#include <QLineEdit>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

namespace sdmatte::studio {

inline void turn_wheel(QWidget& widget, int eighths_of_a_degree)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, QPoint(0, eighths_of_a_degree),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

// The middle of the handle when the slider is at `position`.
inline QPoint handle_at(const QSlider& slider, int position)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = Qt::Horizontal;
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = position;
    option.sliderValue = position;
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
}

// A press, some moves, a release: QTest has no drag.
inline void drag(QWidget& widget, QPoint from, QPoint to)
{
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button,
                          Qt::MouseButtons buttons) {
        QMouseEvent event(type, QPointF(at), QPointF(widget.mapToGlobal(at)), button, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 5; ++i)
        send(QEvent::MouseMove, from + (to - from) * i / 5, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

// The pointer moves with the left button held.
inline void send_move(QWidget& widget, QPoint to)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(to), QPointF(widget.mapToGlobal(to)), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

// Types over what the field shows.
inline void type_into(QWidget& field, const QString& text)
{
    auto* line = field.findChild<QLineEdit*>();
    field.setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

} // namespace sdmatte::studio
