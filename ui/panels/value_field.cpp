#include "ui/panels/value_field.h"

#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double drag_threshold = 4;      // device-independent pixels
constexpr double positions_per_pixel = 5; // of the slider's

} // namespace

ValueField::ValueField(const SliderScale& scale, QWidget* parent)
    : QDoubleSpinBox(parent)
    , scale_(scale)
{
    setRange(scale.least, scale.greatest);
    setDecimals(scale.decimals);
    setSingleStep(scale.step);
    setSuffix(scale.unit);
    if (scale.least == 0)
        setSpecialValueText(scale.zero_word);
    setButtonSymbols(NoButtons);
    setAlignment(Qt::AlignCenter);
    setCorrectionMode(CorrectToNearestValue);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus); // a wheel that passes does not take the keys away
    setFont(number_font());
    setFixedHeight(measure::control_height);
    lineEdit()->installEventFilter(this);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (is_stepping_)
            emit stepped(value);
        else
            emit entered(value);
    });
}

void ValueField::show_value(double value)
{
    const QSignalBlocker quiet(this);
    setValue(value);
}

void ValueField::stepBy(int steps)
{
    is_stepping_ = true;
    QDoubleSpinBox::stepBy(steps);
    is_stepping_ = false;
}

// Enter gives the keys back to the tools, Esc what was there before.
void ValueField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        show_value(value());
        clearFocus();
        return;
    }
    QDoubleSpinBox::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        clearFocus();
}

bool ValueField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == lineEdit() && isEnabled()) {
        if (event->type() == QEvent::MouseButtonDblClick) {
            if (value() != scale_.start) {
                show_value(scale_.start);
                emit entered(scale_.start);
            }
            clearFocus();
            return true;
        }
        if (drag(*event))
            return true;
    }
    return QDoubleSpinBox::eventFilter(watched, event);
}

// A press alone begins to edit, as in any field; moving sideways turns it into a drag.
bool ValueField::drag(const QEvent& event)
{
    const auto x = [&] { return static_cast<const QMouseEvent&>(event).globalPosition().x(); };
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        if (static_cast<const QMouseEvent&>(event).button() == Qt::LeftButton && !hasFocus()) {
            is_pressed_ = true;
            pressed_x_ = x();
            pressed_position_ = position_of(value(), scale_);
        }
        return false;
    case QEvent::MouseMove: {
        if (!is_pressed_)
            return false;
        const double moved = x() - pressed_x_;
        if (!is_dragging_ && std::abs(moved) < drag_threshold)
            return true; // selects nothing yet
        if (!is_dragging_) {
            is_dragging_ = true;
            lineEdit()->deselect();
            clearFocus();
            emit drag_started();
        }
        const double wanted = value_at(
            pressed_position_ + static_cast<int>(std::lround(moved * positions_per_pixel)), scale_);
        if (wanted != value()) {
            show_value(wanted);
            emit dragged(wanted);
        }
        return true;
    }
    case QEvent::MouseButtonRelease:
        is_pressed_ = false;
        if (!is_dragging_)
            return false;
        is_dragging_ = false;
        emit drag_ended();
        return true;
    default: return false;
    }
}

} // namespace sdmatte::studio
