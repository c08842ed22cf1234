// A name, a slider and a field for one number. Dragged, typed, wheeled, stepped with the arrow
// keys; a double-click anywhere resets it, and so does a button that is there while it differs
// from its start.
#pragma once

#include "ui/panels/slider_scale.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace sdmatte::studio {

class ValueField;
class ValueSlider;

class LabelledSlider : public QWidget {
    Q_OBJECT

public:
    // `help` says what the number does, in a sentence.
    LabelledSlider(const QString& name, const QString& help, const SliderScale& scale,
                   QWidget* parent = nullptr);

    [[nodiscard]] double value() const { return value_; }
    void set_value(double value); // tells nobody

    [[nodiscard]] ValueSlider& slider() { return *slider_; }
    [[nodiscard]] ValueField& field() { return *field_; }
    [[nodiscard]] QToolButton& reset() { return *reset_; }

signals:
    void drag_started();
    void dragged(double value);
    void drag_ended();
    // All at once. Changes of one series (not negative) belong together: a wheel that turns on.
    void changed(double value, int series);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connect_slider();
    void connect_field();
    void show_number(double value);
    void change(double value, int series);
    void step_to(double value);

    SliderScale scale_;
    double value_ = 0;
    QLabel* label_;
    ValueSlider* slider_;
    QToolButton* reset_;
    ValueField* field_;
    QElapsedTimer last_step_;
    int series_ = 0;
};

} // namespace sdmatte::studio
