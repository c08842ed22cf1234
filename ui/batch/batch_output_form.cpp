#include "ui/batch/batch_output_form.h"

#include "ui/export/output_format.h"
#include "ui/style/form_fields.h"
#include "ui/style/palette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int usual_quality = 90;

void select(QComboBox* box, int data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

} // namespace

BatchOutputForm::BatchOutputForm(QFormLayout& form, QWidget* owner)
    : QObject(owner)
    , format_(make_box("format"))
    , depth_(make_box("depth"))
    , lossless_(make_check("lossless", tr("Lossless"), tr("Every colour is kept as it is.")))
    , quality_(new QSpinBox)
    , colours_(make_box("colours"))
    , hidden_(make_box("hidden"))
    , trim_(make_check("trim", tr("Trim to what is not transparent"),
                       tr("Files get smaller, and tell where in the photo they belong.")))
    , gps_(make_check("gps", tr("Keep where the photos were taken"),
                      tr("The place that a camera or phone has noted in a photo.")))
    , name_(new QLineEdit)
{
    for (const OutputFormat format : output_formats)
        format_->addItem(format_name(format), int(format));
    colours_->addItem(tr("Foreground, without the old background"), 1);
    colours_->addItem(tr("Photo, as it is"), 0);
    hidden_->addItem(tr("Empty"), int(Hidden::Zero));
    hidden_->addItem(tr("Keep their colours, for textures"), int(Hidden::Bleed));
    quality_->setObjectName("quality");
    quality_->setRange(1, 100);
    quality_->setAccessibleName(tr("Quality"));
    quality_->setToolTip(tr("Lower makes smaller files. Alpha is exact always."));
    quality_->setMinimumHeight(measure::row_height);
    name_->setObjectName("name_pattern");
    name_->setMinimumHeight(measure::row_height);
    name_->setPlaceholderText(tr("As the photo"));
    name_->setToolTip(tr("Placeholders: {name}, {counter:4}, {date}, {time}."));
    auto* const quality_row = new QHBoxLayout;
    quality_row->setSpacing(measure::margin);
    quality_row->addWidget(lossless_);
    quality_row->addWidget(quality_);
    quality_row->addStretch(1);

    form.addRow(tr("Fo&rmat"), format_);
    form.addRow(tr("&Depth"), depth_);
    form.addRow(tr("&Quality"), quality_row);
    static_cast<QLabel*>(form.labelForField(quality_row))->setBuddy(lossless_);
    form.addRow(tr("&Colours"), colours_);
    form.addRow(tr("&Hidden pixels"), hidden_);
    form.addRow(tr("&Name"), name_);
    form.addRow(QString(), trim_);
    form.addRow(QString(), gps_);
    for (QComboBox* const box : {format_, depth_, colours_, hidden_})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchOutputForm::show_what_fits);
    for (QCheckBox* const check : {lossless_, trim_, gps_})
        connect(check, &QCheckBox::toggled, this, &BatchOutputForm::show_what_fits);
    connect(quality_, &QSpinBox::valueChanged, this, &BatchOutputForm::show_what_fits);
    connect(name_, &QLineEdit::textChanged, this, &BatchOutputForm::show_what_fits);
    show_choice({});
}

void BatchOutputForm::show_choice(const ExportPreset& choice)
{
    is_filling_ = true;
    select(format_, int(choice.format));
    lossless_->setChecked(!choice.options.quality);
    quality_->setValue(choice.options.quality.value_or(usual_quality));
    select(colours_, choice.options.estimates_foreground ? 1 : 0);
    select(hidden_, int(choice.options.hidden));
    trim_->setChecked(choice.options.trims);
    gps_->setChecked(choice.options.keeps_gps);
    name_->setText(choice.file_name);
    is_filling_ = false;
    show_what_fits();
    select(depth_, choice.options.bits);
}

void BatchOutputForm::show_what_fits()
{
    if (std::exchange(is_filling_, true))
        return;
    const auto format = static_cast<OutputFormat>(format_->currentData().toInt());
    const int bits = depth_->currentData().toInt();
    depth_->clear();
    depth_->addItem(tr("As the photo"), 0);
    for (const int each : {8, 16, 32})
        if (holds(format, each))
            depth_->addItem(has_floats(format, each) ? tr("%1 bits, floating point").arg(each)
                                                     : tr("%1 bits").arg(each),
                            each);
    select(depth_, bits);
    const bool is_lossy = has_quality(format, Content::CutOut);
    lossless_->setEnabled(is_lossy);
    quality_->setEnabled(is_lossy && !lossless_->isChecked());
    hidden_->setEnabled(keeps_hidden_colours(format));
    trim_->setEnabled(can_trim(format));
    is_filling_ = false;
    emit changed();
}

ExportPreset BatchOutputForm::choice() const
{
    const auto format = static_cast<OutputFormat>(format_->currentData().toInt());
    const bool is_lossy = has_quality(format, Content::CutOut) && !lossless_->isChecked();
    ExportPreset choice{.name = {}, .format = format, .file_name = name_->text().trimmed()};
    choice.options.bits = depth_->currentData().toInt();
    if (is_lossy)
        choice.options.quality = quality_->value();
    choice.options.trims = trim_->isChecked() && can_trim(format);
    if (keeps_hidden_colours(format))
        choice.options.hidden = static_cast<Hidden>(hidden_->currentData().toInt());
    choice.options.estimates_foreground = colours_->currentData().toInt() == 1;
    choice.options.keeps_gps = gps_->isChecked();
    return choice;
}

} // namespace sdmatte::studio
