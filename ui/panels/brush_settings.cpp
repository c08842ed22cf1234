#include "ui/panels/brush_settings.h"

#include "ui/panels/value_field.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tools/brush_steps.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace sdmatte::studio {
namespace {

constexpr int field_width = 64;

} // namespace

BrushSettings::BrushSettings(ToolSet& tools, QWidget* parent)
    : QWidget(parent)
    , tools_(tools)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::margin);
    size_ = add_field(tr("Size"), tr("How wide the brush is ([ and ])."),
                      {.least = least_brush_diameter,
                       .greatest = greatest_brush_diameter,
                       .start = 2 * Brush{}.radius_px,
                       .unit = tr(" px"),
                       .zero_word = {},
                       .is_fine_at_zero = true});
    row->addSpacing(measure::margin);
    hardness_ = add_field(tr("Hardness"), tr("How sharp its edge is (Shift+[ and Shift+])."),
                          {.least = 0,
                           .greatest = 100,
                           .start = 100 * Brush{}.hardness,
                           .unit = tr(" %"),
                           .zero_word = {}});
    row->addSpacing(measure::margin);
    pressure_ = new QCheckBox(tr("Pen pressure"), this);
    pressure_->setToolTip(tr("A pen's pressure sets the size."));
    pressure_->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    row->addWidget(pressure_);
    connect(pressure_, &QCheckBox::clicked, &tools, &ToolSet::set_uses_pressure);
    const auto set_diameter = [this](double diameter) {
        Brush brush = tools_.brush();
        brush.radius_px = diameter / 2;
        tools_.set_brush(brush);
    };
    const auto set_hardness = [this](double per_cent) {
        Brush brush = tools_.brush();
        brush.hardness = per_cent / 100;
        tools_.set_brush(brush);
    };
    for (const auto signal : {&ValueField::entered, &ValueField::stepped, &ValueField::dragged}) {
        connect(size_, signal, this, set_diameter);
        connect(hardness_, signal, this, set_hardness);
    }
    connect(&tools, &ToolSet::brush_changed, this, &BrushSettings::show_brush);
    connect(&tools, &ToolSet::active_changed, this, &BrushSettings::show_brush);
    show_brush();
}

ValueField* BrushSettings::add_field(const QString& name, const QString& help,
                                     const SliderScale& scale)
{
    auto* label = new QLabel(name, this);
    make_secondary(label);
    auto* field = new ValueField(scale, this);
    field->setFixedWidth(field_width);
    field->setAccessibleName(name);
    label->setBuddy(field);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(field)})
        part->setToolTip(help);
    layout()->addWidget(label);
    layout()->addWidget(field);
    return field;
}

void BrushSettings::show_brush()
{
    size_->show_value(2 * tools_.brush().radius_px);
    hardness_->show_value(100 * tools_.brush().hardness);
    pressure_->setChecked(tools_.uses_pressure());
}

} // namespace sdmatte::studio
