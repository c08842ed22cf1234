#include "ui/panels/prompts_panel.h"

#include "ui/panels/prompt_list.h"
#include "ui/panels/prompt_model.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr int longest_caption = 300; // characters; networks read 77 tokens

QLabel* make_note(QWidget* parent)
{
    auto* note = new QLabel(parent);
    make_secondary(note);
    note->setWordWrap(true);
    return note;
}

} // namespace

PromptsPanel::PromptsPanel(Document& document, PromptMarks& marks, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new PromptModel(document, marks, this))
    , list_(new PromptList(*model_, marks, this))
    , caption_label_(new QLabel(tr("Caption"), this))
    , caption_(new QLineEdit(this))
    , caption_note_(make_note(this))
    , see_through_label_(new QLabel(tr("See-through object"), this))
    , see_through_(new QCheckBox(this))
    , see_through_note_(make_note(this))
{
    make_caption();
    make_see_through();
    lay_out();
    connect(&document, &Document::prompt_changed, this, &PromptsPanel::show_caption);
    connect(&document, &Document::prompt_changed, this, &PromptsPanel::show_see_through);
    show_caption();
    show_see_through();
}

void PromptsPanel::make_caption()
{
    make_secondary(caption_label_);
    caption_label_->setBuddy(caption_);
    caption_->setAccessibleName(caption_label_->text());
    caption_->setPlaceholderText(tr("A few words: a glass vase"));
    caption_->setMaxLength(longest_caption);
    connect(caption_, &QLineEdit::editingFinished, this, &PromptsPanel::take_caption);
}

void PromptsPanel::make_see_through()
{
    make_secondary(see_through_label_);
    see_through_->setAccessibleName(see_through_label_->text());
    see_through_->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    see_through_label_->setBuddy(see_through_);
    connect(see_through_, &QCheckBox::clicked, this, [this](bool is_on) {
        ObjectState state = document_.state();
        state.prompt.is_see_through = is_on;
        document_.edit(is_on ? tr("See-through object") : tr("Opaque object"), std::move(state));
    });
}

void PromptsPanel::lay_out()
{
    const auto row_of = [](QWidget* first, QWidget* second, int stretch) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(measure::margin, 0, measure::margin, 0);
        row->setSpacing(measure::margin);
        row->addWidget(first, stretch == 0 ? 0 : 1);
        row->addWidget(second, stretch == 0 ? 1 : 0);
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, measure::margin);
    column->setSpacing(4);
    column->addWidget(list_);
    column->addLayout(row_of(caption_label_, caption_, 0));
    column->addWidget(caption_note_);
    column->addSpacing(measure::margin / 2);
    column->addLayout(row_of(see_through_label_, see_through_, 1));
    column->addWidget(see_through_note_);
    for (QLabel* note : {caption_note_, see_through_note_})
        note->setContentsMargins(measure::margin, 0, measure::margin, 0);
}

void PromptsPanel::set_see_through_usable(bool is_usable)
{
    is_see_through_usable_ = is_usable;
    show_see_through();
}

void PromptsPanel::set_caption_usable(bool is_usable)
{
    is_caption_usable_ = is_usable;
    show_caption();
}

void PromptsPanel::take_caption()
{
    if (!document_.photo())
        return;
    ObjectState state = document_.state();
    state.prompt.caption = caption_->text().trimmed().toStdString();
    const QString name = state.prompt.caption.empty() ? tr("Remove caption") : tr("Caption");
    document_.edit(name, std::move(state));
}

// One that no engine reads can still be taken away.
void PromptsPanel::show_caption()
{
    const QString caption = QString::fromStdString(document_.state().prompt.caption);
    if (!caption_->hasFocus() || !caption_->isModified())
        caption_->setText(caption);
    const bool is_enabled = document_.photo() && (is_caption_usable_ || !caption.isEmpty());
    caption_->setEnabled(is_enabled);
    caption_label_->setEnabled(is_enabled);
    caption_note_->setVisible(!is_caption_usable_);
    caption_note_->setText(caption.isEmpty()
                               ? tr("This engine reads no captions; SDMatte can.")
                               : tr("This engine reads no captions: yours has no effect on the "
                                    "matte."));
    const QString help = tr("Words for what is to be cut out, in English. They help where the "
                            "marks alone could mean several things.");
    caption_->setToolTip(help);
    caption_label_->setToolTip(help);
}

void PromptsPanel::show_see_through()
{
    const bool is_on = document_.state().prompt.is_see_through;
    const bool is_enabled = document_.photo() && (is_see_through_usable_ || is_on);
    see_through_->setChecked(is_on);
    see_through_->setEnabled(is_enabled);
    see_through_label_->setEnabled(is_enabled);
    const QString help =
        is_see_through_usable_
            ? tr("Glass, smoke, a veil: the background shines through the object itself.")
            : tr("This engine treats all objects as opaque. SDMatte can cut out glass, smoke and "
                 "veils: choose it in the Model menu.");
    see_through_->setToolTip(help);
    see_through_label_->setToolTip(help);
    see_through_note_->setText(help);
}

} // namespace sdmatte::studio
