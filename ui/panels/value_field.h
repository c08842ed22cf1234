// A number that can be typed, dragged sideways, wheeled and stepped with the arrow keys; a
// double-click resets it. It shows what it is told and says what the artist wants.
#pragma once

#include "ui/panels/slider_scale.h"

#include <QDoubleSpinBox>

namespace sdmatte::studio {

class ValueField : public QDoubleSpinBox {
    Q_OBJECT

public:
    ValueField(const SliderScale& scale, QWidget* parent);

    void show_value(double value); // tells nobody

    void stepBy(int steps) override;

signals:
    void entered(double value); // typed and finished, or reset
    void stepped(double value); // by a wheel's notch or a key, one of many perhaps
    void drag_started();
    void dragged(double value);
    void drag_ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool drag(const QEvent& event);

    SliderScale scale_;
    bool is_stepping_ = false;
    bool is_pressed_ = false;
    bool is_dragging_ = false;
    double pressed_x_ = 0;
    int pressed_position_ = 0;
};

} // namespace sdmatte::studio
