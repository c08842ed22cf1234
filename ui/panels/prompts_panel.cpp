#include "ui/panels/prompts_panel.h"

#include "ui/panels/prompt_list.h"
#include "ui/panels/prompt_model.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace sdmatte::studio {

PromptsPanel::PromptsPanel(Document& document, PromptMarks& marks, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new PromptModel(document, marks, this))
    , list_(new PromptList(*model_, marks, this))
    , see_through_label_(new QLabel(tr("See-through object"), this))
    , see_through_(new QCheckBox(this))
{
    make_secondary(see_through_label_);
    see_through_->setAccessibleName(see_through_label_->text());
    see_through_->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    see_through_label_->setBuddy(see_through_);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(measure::margin, 0, measure::margin, 0);
    row->addWidget(see_through_label_, 1);
    row->addWidget(see_through_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, measure::margin);
    column->setSpacing(4);
    column->addWidget(list_);
    column->addLayout(row);

    connect(see_through_, &QCheckBox::clicked, this, [this](bool is_on) {
        ObjectState state = document_.state();
        state.prompt.is_see_through = is_on;
        document_.edit(is_on ? tr("See-through object") : tr("Opaque object"), std::move(state));
    });
    connect(&document, &Document::prompt_changed, this, &PromptsPanel::show_see_through);
    show_see_through();
}

void PromptsPanel::set_see_through_usable(bool is_usable)
{
    is_see_through_usable_ = is_usable;
    show_see_through();
}

void PromptsPanel::show_see_through()
{
    const bool is_enabled = is_see_through_usable_ && document_.photo();
    see_through_->setChecked(document_.state().prompt.is_see_through);
    see_through_->setEnabled(is_enabled);
    see_through_label_->setEnabled(is_enabled);
    const QString help =
        is_see_through_usable_
            ? tr("Glass, smoke, a veil: the background shines through the object itself.")
            : tr("This engine treats all objects as opaque. SDMatte can cut out glass, smoke and "
                 "veils: choose it in the Model menu.");
    see_through_->setToolTip(help);
    see_through_label_->setToolTip(help);
}

} // namespace sdmatte::studio
