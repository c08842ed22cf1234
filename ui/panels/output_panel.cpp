#include "ui/panels/output_panel.h"

#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace sdmatte::studio {
namespace {

constexpr int label_width = 88;

void choose(QComboBox* box, int value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

OutputPanel::OutputPanel(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(measure::margin, measure::margin, measure::margin, measure::margin);
    grid->setHorizontalSpacing(measure::margin);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, label_width);
    grid->setColumnStretch(1, 1);
    QList<std::pair<QString, int>> formats;
    for (const OutputFormat format : output_formats)
        formats.push_back({format_name(format), int(format)});
    format_ = add_choice(tr("Format"), tr("The kind of file that an export writes."), formats);
    depth_ = add_choice(tr("Depth"), tr("How finely colours and alpha are stored."), {});
    colours_ = add_choice(
        tr("Colours"),
        tr("Foreground takes the background's colour out of soft edges; Photo keeps it."),
        {{tr("Foreground"), int(OutputColours::Foreground)},
         {tr("Photo"), int(OutputColours::Photo)}});
    hidden_ = add_choice(
        tr("Hidden pixels"),
        tr("Fully transparent pixels are empty, or keep their colours for game textures."),
        {{tr("Empty"), int(Hidden::Zero)}, {tr("Keep colours"), int(Hidden::Bleed)}});
    objects_ = add_choice(
        tr("Objects"),
        tr("The active object alone, all that are shown in one cut-out, or each in its own file."),
        {{tr("Active one"), int(OutputObjects::Active)},
         {tr("All together"), int(OutputObjects::Together)},
         {tr("Each to a file"), int(OutputObjects::Each)}});
    set_object_count(1);
    fill_depths();
    show_options();
}

void OutputPanel::set_object_count(std::size_t count)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount() - 1; // the last that was added
    for (const int column : {0, 1})
        grid->itemAtPosition(row, column)->widget()->setVisible(count > 1);
}

QComboBox* OutputPanel::add_choice(const QString& name, const QString& help,
                                   const QList<std::pair<QString, int>>& choices)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    auto* label = new QLabel(name, this);
    make_secondary(label);
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(box)})
        part->setToolTip(help);
    label->setBuddy(box);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    connect(box, &QComboBox::currentIndexChanged, this, &OutputPanel::read_choices);
    return box;
}

void OutputPanel::fill_depths()
{
    const QSignalBlocker quiet(depth_);
    depth_->clear();
    depth_->addItem(tr("As the photo"), 0);
    for (const int bits : {8, 16, 32})
        if (holds(options_.format, bits))
            depth_->addItem(has_floats(options_.format, bits) ? tr("%1 bit float").arg(bits)
                                                              : tr("%1 bit").arg(bits),
                            bits);
}

void OutputPanel::set_options(const OutputOptions& options)
{
    options_ = options;
    fill_depths();
    if (depth_->findData(options_.bits) < 0)
        options_.bits = 0;
    if (!keeps_hidden_colours(options_.format))
        options_.hidden = Hidden::Zero;
    show_options();
}

void OutputPanel::show_options()
{
    choose(format_, int(options_.format));
    choose(depth_, options_.bits);
    choose(colours_, int(options_.colours));
    choose(hidden_, int(options_.hidden));
    hidden_->setEnabled(keeps_hidden_colours(options_.format));
    choose(objects_, int(options_.objects));
}

void OutputPanel::read_choices()
{
    OutputOptions chosen{.format = OutputFormat(format_->currentData().toInt()),
                         .bits = depth_->currentData().toInt(),
                         .colours = OutputColours(colours_->currentData().toInt()),
                         .hidden = Hidden(hidden_->currentData().toInt()),
                         .objects = OutputObjects(objects_->currentData().toInt())};
    if (!holds(chosen.format, chosen.bits))
        chosen.bits = 0;
    if (chosen == options_)
        return;
    set_options(chosen);
    emit changed(options_);
}

} // namespace sdmatte::studio
