#include "ui/panels/output_panel.h"

#include "ui/panels/cut_out_handle.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace sdmatte::studio {
namespace {

constexpr int label_width = 88;

bool has_colours(Content content)
{
    return content == Content::CutOut || content == Content::Foreground;
}

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
    content_ = add_choice(tr("Content"), tr("What of the cut-out the file holds."), {});
    depth_ = add_choice(tr("Depth"), tr("How finely colours and alpha are stored."), {});
    quality_ = add_choice(tr("Quality"),
                          tr("How exactly a WebP keeps colours; its alpha is exact always."), {});
    colours_ = add_choice(
        tr("Colours"),
        tr("Foreground takes the background's colour out of soft edges; Photo keeps it."),
        {{tr("Foreground"), int(OutputColours::Foreground)},
         {tr("Photo"), int(OutputColours::Photo)}});
    hidden_ = add_choice(
        tr("Hidden pixels"),
        tr("Fully transparent pixels are empty, or keep their colours for game textures."),
        {{tr("Empty"), int(Hidden::Zero)}, {tr("Keep colours"), int(Hidden::Bleed)}});
    size_ = add_choice(tr("Size"),
                       tr("The whole photo's, or trimmed to what is not fully transparent."),
                       {{tr("As the photo"), 0}, {tr("Trimmed"), 1}});
    objects_ = add_choice(
        tr("Objects"),
        tr("The active object alone, all that are shown in one cut-out, or each in its own file."),
        {{tr("Active one"), int(OutputObjects::Active)},
         {tr("All together"), int(OutputObjects::Together)},
         {tr("Each to a file"), int(OutputObjects::Each)}});
    set_object_count(1);
    handle_ = new CutOutHandle(this);
    grid->addWidget(handle_, grid->rowCount(), 0, 1, 2);
    fill_choices();
    show_options();
}

void OutputPanel::set_object_count(std::size_t count)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = [&] {
        int place = 0;
        int column = 0;
        int span = 0;
        grid->getItemPosition(grid->indexOf(objects_), &place, &column, &span, &span);
        return place;
    }();
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

void OutputPanel::fill_choices()
{
    const QSignalBlocker quiet_content(content_);
    const QSignalBlocker quiet_depth(depth_);
    const QSignalBlocker quiet_quality(quality_);
    content_->clear();
    const std::pair<QString, Content> contents[]{{tr("Cut-out"), Content::CutOut},
                                                 {tr("Alpha"), Content::Alpha},
                                                 {tr("Trimap"), Content::Trimap},
                                                 {tr("Colours alone"), Content::Foreground}};
    for (const auto& [text, content] : contents)
        if (holds(options_.format, content))
            content_->addItem(text, int(content));
    depth_->clear();
    depth_->addItem(has_colours(options_.content) ? tr("As the photo") : tr("As usual"), 0);
    for (const int bits : {8, 16, 32})
        if (holds(options_.format, bits, options_.content))
            depth_->addItem(has_floats(options_.format, bits) ? tr("%1 bit float").arg(bits)
                                                              : tr("%1 bit").arg(bits),
                            bits);
    quality_->clear();
    quality_->addItem(tr("Lossless"), 0);
    for (const int quality : {95, 90, 80, 60})
        quality_->addItem(QString::number(quality), quality);
    if (options_.quality && quality_->findData(*options_.quality) < 0) // typed in the dialog
        quality_->addItem(QString::number(*options_.quality), *options_.quality);
}

void OutputPanel::set_options(const OutputOptions& options)
{
    options_ = options;
    const ExportOptions possible =
        fitted({.path = std::string("name") + extension_of(options.format),
                .content = options.content,
                .objects = static_cast<ExportObjects>(options.objects),
                .bits = options.bits,
                .quality = options.quality,
                .trims = options.trims,
                .hidden = options.hidden});
    options_.content = possible.content;
    options_.bits = possible.bits;
    options_.quality = possible.quality;
    options_.trims = possible.trims;
    options_.hidden = possible.hidden;
    fill_choices();
    show_options();
}

void OutputPanel::show_options()
{
    choose(format_, int(options_.format));
    choose(content_, int(options_.content));
    choose(depth_, options_.bits);
    choose(quality_, options_.quality.value_or(0));
    choose(colours_, int(options_.colours));
    choose(hidden_, int(options_.hidden));
    choose(size_, options_.trims ? 1 : 0);
    choose(objects_, int(options_.objects));
    quality_->setEnabled(has_quality(options_.format, options_.content));
    colours_->setEnabled(has_colours(options_.content));
    hidden_->setEnabled(options_.content == Content::CutOut
                        && keeps_hidden_colours(options_.format));
    size_->setEnabled(can_trim(options_.format));
}

void OutputPanel::read_choices()
{
    OutputOptions chosen = options_;
    chosen.format = OutputFormat(format_->currentData().toInt());
    chosen.content = Content(content_->currentData().toInt());
    chosen.bits = depth_->currentData().toInt();
    const int quality = quality_->currentData().toInt();
    chosen.quality = quality > 0 ? std::optional(quality) : std::nullopt;
    chosen.colours = OutputColours(colours_->currentData().toInt());
    chosen.hidden = Hidden(hidden_->currentData().toInt());
    chosen.trims = size_->currentData().toInt() == 1;
    chosen.objects = OutputObjects(objects_->currentData().toInt());
    if (chosen == options_)
        return;
    set_options(chosen);
    emit changed(options_);
}

} // namespace sdmatte::studio
