#include "ui/panels/edge_panel.h"

#include "ui/panels/labelled_slider.h"
#include "ui/style/palette.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {

EdgePanel::EdgePanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , document_(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    column->setSpacing(0);
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

    connect(&document, &Document::edge_changed, this, &EdgePanel::show_state);
    connect(&document, &Document::photo_changed, this, &EdgePanel::show_state);
    show_state();
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
    for (const Parameter& parameter : parameters_)
        parameter.slider->set_value(document_.state().edge.*parameter.member
                                    * parameter.shown_per_unit);
}

LabelledSlider& EdgePanel::slider_of(float EdgeAdjustment::*member)
{
    return *std::ranges::find(parameters_, member, &Parameter::member)->slider;
}

} // namespace sdmatte::studio
