#include "ui/panels/labelled_slider.h"

#include "ui/panels/value_field.h"
#include "ui/panels/value_slider.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr int label_width = 88;
constexpr int field_width = 56;
constexpr int reset_side = 20;
constexpr int reset_icon = 14;
constexpr int series_pause_ms = 1000; // a wheel that rests so long begins anew

// Different for all sliders, so that two of them never share a series. UI thread only.
int next_series()
{
    static int last = 0;
    return ++last;
}

} // namespace

LabelledSlider::LabelledSlider(const QString& name, const QString& help, const SliderScale& scale,
                               QWidget* parent)
    : QWidget(parent)
    , scale_(scale)
    , label_(new QLabel(name, this))
    , slider_(new ValueSlider(this))
    , reset_(new QToolButton(this))
    , field_(new ValueField(scale, this))
{
    make_secondary(label_);
    label_->setFixedWidth(label_width);
    label_->setBuddy(field_);
    label_->installEventFilter(this);
    slider_->setRange(least_position(scale), slider_range);
    slider_->setAccessibleName(name);
    field_->setFixedWidth(field_width);
    field_->setAccessibleName(name);
    setToolTip(tr("%1 Double-click to reset.").arg(help));
    reset_->setIcon(icon("reset"));
    reset_->setIconSize({reset_icon, reset_icon});
    reset_->setFixedSize(reset_side, reset_side);
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::TabFocus);
    reset_->setAccessibleName(tr("Reset %1").arg(name));
    reset_->setToolTip(reset_->accessibleName());
    QSizePolicy keeps_room = reset_->sizePolicy();
    keeps_room.setRetainSizeWhenHidden(true);
    reset_->setSizePolicy(keeps_room);
    connect(reset_, &QToolButton::clicked, this, [this] { change(scale_.start, -1); });

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(label_);
    row->addSpacing(measure::margin - 2);
    row->addWidget(slider_, 1);
    row->addWidget(reset_);
    row->addWidget(field_);
    setFixedHeight(measure::row_height);
    connect_slider();
    connect_field();
    show_number(scale.start);
}

void LabelledSlider::connect_slider()
{
    connect(slider_, &QSlider::sliderPressed, this, &LabelledSlider::drag_started);
    connect(slider_, &QSlider::sliderReleased, this, &LabelledSlider::drag_ended);
    connect(slider_, &QSlider::sliderMoved, this, [this](int position) {
        show_number(value_at(position, scale_));
        emit dragged(value_);
    });
    connect(slider_, &ValueSlider::reset_requested, this, [this] { change(scale_.start, -1); });
    connect(slider_, &ValueSlider::steps_requested, this,
            [this](int steps) { step_to(value_ + steps * scale_.step); });
    connect(slider_, &ValueSlider::end_requested, this,
            [this](bool is_greatest) { step_to(is_greatest ? scale_.greatest : scale_.least); });
}

void LabelledSlider::connect_field()
{
    connect(field_, &ValueField::drag_started, this, &LabelledSlider::drag_started);
    connect(field_, &ValueField::drag_ended, this, &LabelledSlider::drag_ended);
    connect(field_, &ValueField::dragged, this, [this](double value) {
        show_number(value);
        emit dragged(value);
    });
    connect(field_, &ValueField::entered, this, [this](double value) { change(value, -1); });
    connect(field_, &ValueField::stepped, this, &LabelledSlider::step_to);
}

void LabelledSlider::set_value(double value)
{
    show_number(limited(value, scale_));
}

void LabelledSlider::show_number(double value)
{
    value_ = value;
    if (!slider_->isSliderDown()) { // else the pointer holds it
        const QSignalBlocker quiet(slider_);
        slider_->setValue(position_of(value, scale_));
    }
    field_->show_value(value);
    reset_->setVisible(value != scale_.start);
}

void LabelledSlider::change(double value, int series)
{
    if (value == value_)
        return;
    show_number(value);
    emit changed(value, series);
}

void LabelledSlider::step_to(double value)
{
    if (!last_step_.isValid() || last_step_.elapsed() > series_pause_ms)
        series_ = next_series();
    last_step_.start();
    change(limited(value, scale_), series_);
}

bool LabelledSlider::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick && isEnabled()) { // on the label
        change(scale_.start, -1);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sdmatte::studio
