// The part of the export dialog that lays it out.
#include "ui/export/export_dialog.h"
#include "ui/export/export_preset_row.h"
#include "ui/style/form_fields.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr int margin = measure::group_gap;
constexpr int gap = measure::margin;
constexpr int form_width = 420;
constexpr int message_lines = 2;
constexpr int number_width = 56;

} // namespace

ExportDialog::ExportDialog(SharedPhoto photo, const ExportOptions& options,
                           std::function<bool(const std::filesystem::path&)> is_own,
                           QWidget* parent)
    : QDialog(parent)
    , photo_(std::move(photo))
    , is_own_(std::move(is_own))
    , parts_{ExportPart{}}
{
    setWindowTitle(tr("Export the cut-out"));
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(margin, margin, margin, margin);
    columns->setSpacing(margin);
    columns->addWidget(make_view(), 1);
    columns->addWidget(make_form());
    connect_fields();
    set_options(options);

    // The name without its extension is what a person changes.
    file_->setFocus();
    const auto name = QFile::decodeName(path_.filename().c_str());
    const auto stem = QFile::decodeName(path_.stem().c_str());
    file_->setSelection(int(file_->text().size() - name.size()), int(stem.size()));
    export_->setDefault(true);
}

ExportDialog::~ExportDialog() = default;

QWidget* ExportDialog::make_form()
{
    auto* const part = new QWidget;
    part->setMinimumWidth(form_width);
    part->setMaximumWidth(form_width * 5 / 4);
    preset_ = new ExportPresetRow(given_presets_);
    form_ = new QFormLayout;
    form_->setSpacing(gap);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setFormAlignment(Qt::AlignTop);
    form_->addRow(tr("&Preset"), preset_);
    add_file_row(*form_);
    add_choices(*form_);
    for (int row = 0; row < form_->rowCount(); ++row)
        if (auto* const item = form_->itemAt(row, QFormLayout::LabelRole))
            item->widget()->setMinimumHeight(measure::row_height); // in line with its field

    message_ = new QLabel;
    message_->setObjectName("message");
    message_->setWordWrap(true);
    message_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Room that is always there: a sentence must not move the buttons.
    message_->setMinimumHeight(message_lines * fontMetrics().lineSpacing());

    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    export_ = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    export_->setObjectName("export");
    export_->setProperty("primary", true);
    for (QAbstractButton* const button : buttons->buttons())
        button->setMinimumHeight(measure::row_height);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);
    column->addLayout(form_);
    column->addStretch(1);
    column->addWidget(message_);
    column->addWidget(buttons);
    return part;
}

void ExportDialog::add_file_row(QFormLayout& form)
{
    file_ = new QLineEdit;
    file_->setObjectName("file");
    file_->setToolTip(tr("Where the file goes. Its name may hold placeholders."));
    auto* const insert = new QToolButton;
    insert->setObjectName("placeholders");
    insert->setText(QStringLiteral("{ }"));
    insert->setAccessibleName(tr("Insert a placeholder"));
    insert->setToolTip(tr("Insert a placeholder, which every export replaces by its value."));
    insert->setPopupMode(QToolButton::InstantPopup);
    insert->setFocusPolicy(Qt::StrongFocus);
    insert->setFixedSize(measure::row_height + 20, measure::row_height);
    add_placeholders(insert);
    auto* const choose = new QToolButton;
    choose->setObjectName("choose");
    choose->setIcon(icon("folder"));
    choose->setAccessibleName(tr("Choose folder and name"));
    choose->setToolTip(tr("Choose folder and name."));
    choose->setFocusPolicy(Qt::StrongFocus);
    choose->setFixedSize(measure::row_height, measure::row_height);
    file_->setMinimumHeight(measure::row_height);
    auto* const row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(file_, 1);
    row->addWidget(insert);
    row->addWidget(choose);
    form.addRow(tr("&File"), row);
    static_cast<QLabel*>(form.labelForField(row))->setBuddy(file_);
    connect(choose, &QToolButton::clicked, this, &ExportDialog::choose_file);
}

void ExportDialog::add_placeholders(QWidget* button)
{
    auto* const menu = new QMenu(button);
    const std::pair<const char*, QString> placeholders[]{
        {"{name}", tr("the photo's name")},
        {"{object}", tr("the object's name")},
        {"{counter}", tr("a number that goes on, {counter:3} for 001")},
        {"{date}", tr("today, as 2026-11-24")},
        {"{time}", tr("now, as 16-56-05")},
        {"{width}", tr("the photo's width in pixels")},
        {"{height}", tr("the photo's height in pixels")}};
    for (const auto& [word, help] : placeholders) {
        QAction* const action = menu->addAction(QStringLiteral("%1    %2").arg(word, help));
        connect(action, &QAction::triggered, this, [this, word] {
            // Before the extension, wherever else the caret may stand.
            const auto name = file_->text().lastIndexOf('/') + 1;
            const auto dot = file_->text().lastIndexOf('.');
            if (!file_->hasSelectedText()
                && (file_->cursorPosition() < name
                    || (dot > name && file_->cursorPosition() > dot)))
                file_->setCursorPosition(int(dot > name ? dot : file_->text().size()));
            file_->insert(word);
            set_path(QFile::encodeName(file_->text()).toStdString());
            file_->setFocus();
        });
    }
    static_cast<QToolButton*>(button)->setMenu(menu);
}

void ExportDialog::add_choices(QFormLayout& form)
{
    format_ = make_box("format");
    for (const OutputFormat format : output_formats)
        format_->addItem(format_name(format), int(format));
    content_ = make_box("content");
    content_->addItem({}, int(Content::CutOut));
    objects_ = make_box("objects");
    depth_ = make_box("depth");
    colours_ = make_box("colours");
    colours_->addItem(tr("Foreground, without the old background"), 1);
    colours_->addItem(tr("Photo, as it is"), 0);
    hidden_ = make_box("hidden");
    hidden_->addItem(tr("Empty"), int(Hidden::Zero));
    hidden_->addItem(tr("Extended from the edge, for textures"), int(Hidden::Bleed));
    trim_ = make_check("trim", tr("Trim to what is not transparent"),
                       tr("The file gets smaller, and tells where in the photo it belongs."));
    gps_ = make_check("gps", tr("Keep where the photo was taken"),
                      tr("The place that a camera or phone has noted in the photo."));

    form.addRow(tr("Fo&rmat"), format_);
    form.addRow(tr("O&bjects"), objects_);
    form.addRow(tr("C&ontent"), content_);
    form.addRow(tr("&Depth"), depth_);
    add_quality_row(form);
    form.addRow(tr("&Colours"), colours_);
    form.addRow(tr("&Hidden pixels"), hidden_);
    form.addRow(QString(), trim_);
    form.addRow(QString(), gps_);
}

void ExportDialog::add_quality_row(QFormLayout& form)
{
    quality_row_ = new QWidget;
    lossless_ = make_check("lossless", tr("Lossless"), tr("Every colour is kept as it is."));
    quality_ = new QSlider(Qt::Horizontal);
    quality_->setObjectName("quality");
    quality_->setRange(1, 100);
    quality_->setAccessibleName(tr("Quality"));
    quality_->setToolTip(tr("Lower makes smaller files. Alpha is exact always."));
    quality_number_ = new QSpinBox;
    quality_number_->setObjectName("quality_number");
    quality_number_->setRange(1, 100);
    quality_number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    quality_number_->setAccessibleName(tr("Quality"));
    quality_number_->setFixedWidth(number_width);
    quality_number_->setMinimumHeight(measure::row_height);
    auto* const row = new QHBoxLayout(quality_row_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(lossless_);
    row->addWidget(quality_, 1);
    row->addWidget(quality_number_);
    form.addRow(tr("&Quality"), quality_row_);
    static_cast<QLabel*>(form.labelForField(quality_row_))->setBuddy(lossless_);
}

void ExportDialog::connect_fields()
{
    connect(file_, &QLineEdit::textEdited, this,
            [this](const QString& text) { set_path(QFile::encodeName(text).toStdString()); });
    connect(format_, &QComboBox::currentIndexChanged, this, [this] {
        if (!is_filling_)
            choose_format();
    });
    for (QComboBox* const box : {content_, objects_, depth_, colours_, hidden_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::take_choice);
    for (QCheckBox* const check : {lossless_, trim_, gps_})
        connect(check, &QCheckBox::toggled, this, &ExportDialog::take_choice);
    connect(quality_, &QSlider::valueChanged, quality_number_, &QSpinBox::setValue);
    connect(quality_number_, &QSpinBox::valueChanged, quality_, &QSlider::setValue);
    connect(quality_, &QSlider::valueChanged, this, &ExportDialog::take_choice);
    connect(preset_, &ExportPresetRow::chosen, this, &ExportDialog::use_preset);
}

void ExportDialog::set_presets(ExportPresets& presets)
{
    auto* const row = new ExportPresetRow(presets);
    delete form_->replaceWidget(preset_, row); // the item of the old one
    static_cast<QLabel*>(form_->labelForField(row))->setBuddy(row);
    delete preset_;
    preset_ = row;
    setTabOrder(row->choice(), file_);
    connect(preset_, &ExportPresetRow::chosen, this, &ExportDialog::use_preset);
    preset_->show_options(options());
}

} // namespace sdmatte::studio
