#include "ui/panels/edge_panel.h"

#include "ui/panels/labelled_slider.h"
#include "ui/panels/preset_row.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {

EdgePanel::EdgePanel(Document& document, EdgePresets& presets, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , presets_(new PresetRow(document, presets, this))
    , reset_all_(new QPushButton(tr("Reset all"), this))
    , compare_(new QPushButton(tr("Compare"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    column->setSpacing(0);
    column->addWidget(presets_);
    add_sliders();
    add_buttons();
    connect(&document, &Document::edge_changed, this, &EdgePanel::show_state);
    connect(&document, &Document::photo_changed, this, &EdgePanel::show_state);
    show_state();
}

void EdgePanel::add_sliders()
{
    const SliderScale length{.least = 0,
                             .greatest = 50,
                             .step = 0.1,
                             .decimals = 1,
                             .unit = tr(" px"),
                             .zero_word = {},
                             .is_fine_at_zero = true};
    SliderScale shift = length;
    shift.least = -50;
    SliderScale specks = length;
    specks.greatest = 100;
    specks.step = 1;
    specks.decimals = 0;
    specks.zero_word = tr("Off");
    const SliderScale share{
        .least = 0, .greatest = 100, .start = 100, .unit = tr(" %"), .zero_word = {}};
    SliderScale contrast = share;
    contrast.least = -100;
    contrast.start = 0;

    const auto slider = [this](const QString& name, const QString& help, const SliderScale& scale) {
        return new LabelledSlider(name, help, scale, this);
    };
    add({&EdgeAdjustment::detail, 100, tr("Change detail"),
         slider(tr("Detail"),
                tr("How much of the photo's own detail refines the result. Only photos that are "
                   "larger than what the network sees have more of it."),
                share)});
    add({&EdgeAdjustment::shift_px, 1, tr("Shift edge"),
         slider(tr("Shift"), tr("Moves the edge out or in."), shift)});
    add({&EdgeAdjustment::feather_px, 1, tr("Feather edge"),
         slider(tr("Feather"), tr("Softens the edge."), length)});
    add({&EdgeAdjustment::contrast, 100, tr("Change edge contrast"),
         slider(tr("Contrast"), tr("Makes the edge harder or softer."), contrast)});
    add({&EdgeAdjustment::despeckle, 1, tr("Despeckle"),
         slider(tr("Despeckle"), tr("Removes islands and holes up to this size."), specks)});
    add({&EdgeAdjustment::decontaminate, 100, tr("Decontaminate"),
         slider(tr("Decontaminate"), tr("Takes the background's colour out of the object's edge."),
                share)});
}

void EdgePanel::add_buttons()
{
    compare_->setToolTip(tr("Hold to see the matte without these adjustments (hold A)."));
    reset_all_->setToolTip(tr("Set all of them back."));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, measure::margin, 0, 0);
    row->setSpacing(measure::margin);
    for (QPushButton* button : {compare_, reset_all_}) {
        button->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
        row->addWidget(button, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(compare_, &QPushButton::pressed, this, [this] { emit comparing_changed(true); });
    connect(compare_, &QPushButton::released, this, [this] { emit comparing_changed(false); });
    connect(reset_all_, &QPushButton::clicked, this, [this] {
        ObjectState state = document_.state();
        state.edge = {};
        document_.edit(tr("Reset the edge"), state);
    });
}

void EdgePanel::add(Parameter parameter)
{
    layout()->addWidget(parameter.slider);
    LabelledSlider* slider = parameter.slider;
    connect(slider, &LabelledSlider::drag_started, this,
            [this, parameter] { document_.begin_gesture(parameter.step_name); });
    connect(slider, &LabelledSlider::dragged, this, [this, parameter](double shown) {
        document_.update_gesture(state_with(parameter, shown));
    });
    connect(slider, &LabelledSlider::drag_ended, this, [this] { document_.end_gesture(); });
    connect(slider, &LabelledSlider::changed, this, [this, parameter](double shown, int series) {
        document_.edit(parameter.step_name, state_with(parameter, shown), series);
    });
    parameters_.push_back(std::move(parameter));
}

ObjectState EdgePanel::state_with(const Parameter& parameter, double shown) const
{
    ObjectState state = document_.state();
    state.edge.*parameter.member = static_cast<float>(shown / parameter.shown_per_unit);
    return state;
}

void EdgePanel::show_state()
{
    setEnabled(document_.photo() != nullptr);
    const bool is_adjusted = document_.state().edge != EdgeAdjustment{};
    reset_all_->setEnabled(is_adjusted);
    compare_->setEnabled(is_adjusted || compare_->isDown()); // its release must be heard
    for (const Parameter& parameter : parameters_)
        parameter.slider->set_value(document_.state().edge.*parameter.member
                                    * parameter.shown_per_unit);
}

LabelledSlider& EdgePanel::slider_of(float EdgeAdjustment::*member)
{
    return *std::ranges::find(parameters_, member, &Parameter::member)->slider;
}

} // namespace sdmatte::studio
