#include "ui/batch/batch_prompt_form.h"

#include "ui/batch/path_field.h"
#include "ui/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr double most_pixels = 100'000;

} // namespace

BatchPromptForm::BatchPromptForm(QFormLayout& form, QWidget* owner)
    : QObject(owner)
    , form_(form)
    , kind_(new QComboBox)
    , box_row_(new QWidget)
    , unit_(new QComboBox)
    , file_(new PathField("prompts_file", PathField::Kind::JsonFile, tr("Prompts file")))
    , masks_(new QCheckBox(tr("Use masks beside the photos")))
{
    kind_->setObjectName("prompts");
    kind_->setMinimumHeight(measure::row_height);
    kind_->addItem(tr("The engine looks for itself"), int(BatchPrompt::Automatic));
    kind_->addItem(tr("Find the subject first"), int(BatchPrompt::Subject));
    kind_->addItem(tr("The same box in every photo"), int(BatchPrompt::Box));
    kind_->addItem(tr("From a JSON file"), int(BatchPrompt::File));
    kind_->setToolTip(tr("The subject is found by the classical engine; its shape is the prompt."));

    const std::array names{tr("Left"), tr("Top"), tr("Right"), tr("Bottom")};
    auto* const row = new QHBoxLayout(box_row_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::margin / 2);
    for (std::size_t i = 0; i < edges_.size(); ++i) {
        edges_[i] = new QDoubleSpinBox;
        edges_[i]->setObjectName(QStringLiteral("box_%1").arg(i));
        edges_[i]->setAccessibleName(names[i]);
        edges_[i]->setToolTip(names[i]);
        edges_[i]->setButtonSymbols(QAbstractSpinBox::NoButtons);
        edges_[i]->setMinimumHeight(measure::row_height);
        row->addWidget(edges_[i], 1);
        connect(edges_[i], &QDoubleSpinBox::valueChanged, this, &BatchPromptForm::changed);
    }
    unit_->setObjectName("box_unit");
    unit_->setAccessibleName(tr("Unit of the box"));
    unit_->setMinimumHeight(measure::row_height);
    unit_->addItem(tr("percent"), true);
    unit_->addItem(tr("pixels"), false);
    row->addWidget(unit_);
    masks_->setObjectName("masks");
    masks_->setMinimumHeight(measure::row_height);
    masks_->setToolTip(tr("beach_mask.png beside beach.jpg marks its subject, white on black, and "
                          "wins over what is chosen above."));

    form.addRow(tr("&Prompts"), kind_);
    form.addRow(tr("&Box"), box_row_);
    form.addRow(tr("&JSON file"), file_);
    form.addRow(QString(), masks_);
    static_cast<QLabel*>(form.labelForField(box_row_))->setBuddy(edges_[0]);
    connect(kind_, &QComboBox::currentIndexChanged, this, &BatchPromptForm::show_what_fits);
    connect(unit_, &QComboBox::currentIndexChanged, this, [this] {
        use_unit(unit_->currentData().toBool());
        emit changed();
    });
    connect(file_, &PathField::changed, this, &BatchPromptForm::changed);
    connect(masks_, &QCheckBox::toggled, this, &BatchPromptForm::changed);
    use_unit(true);
    show_what_fits();
}

void BatchPromptForm::use_unit(bool is_percent)
{
    for (QDoubleSpinBox* const edge : edges_) {
        edge->setDecimals(is_percent ? 1 : 0);
        edge->setRange(0, is_percent ? 100 : most_pixels);
    }
}

void BatchPromptForm::show_choice(const BatchChoice& choice)
{
    kind_->setCurrentIndex(std::max(kind_->findData(int(choice.prompt)), 0));
    unit_->setCurrentIndex(choice.box.x0.is_percent ? 0 : 1);
    use_unit(choice.box.x0.is_percent);
    const std::array edges{choice.box.x0, choice.box.y0, choice.box.x1, choice.box.y1};
    for (std::size_t i = 0; i < edges.size(); ++i)
        edges_[i]->setValue(edges[i].value);
    file_->set_path(choice.prompts_file);
    masks_->setChecked(choice.uses_masks);
    show_what_fits();
}

void BatchPromptForm::take_choice(BatchChoice& choice) const
{
    choice.prompt = static_cast<BatchPrompt>(kind_->currentData().toInt());
    const bool is_percent = unit_->currentData().toBool();
    choice.box = {.x0 = {edges_[0]->value(), is_percent},
                  .y0 = {edges_[1]->value(), is_percent},
                  .x1 = {edges_[2]->value(), is_percent},
                  .y1 = {edges_[3]->value(), is_percent}};
    choice.prompts_file = file_->path();
    choice.uses_masks = masks_->isChecked();
}

void BatchPromptForm::show_what_fits()
{
    const auto kind = static_cast<BatchPrompt>(kind_->currentData().toInt());
    const auto show = [&](QWidget* field, bool is_shown) {
        field->setVisible(is_shown);
        form_.labelForField(field)->setVisible(is_shown);
    };
    show(box_row_, kind == BatchPrompt::Box);
    show(file_, kind == BatchPrompt::File);
    emit changed();
}

} // namespace sdmatte::studio
