#include "ui/export/export_dialog.h"

#include "base/path_text.h"
#include "ui/export/output_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int row_height = 28;
constexpr int file_width = 360;
constexpr int message_lines = 2;

std::filesystem::path to_path(const QString& text)
{
    return QFile::encodeName(text).toStdString();
}

QString to_text(const std::filesystem::path& path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

void select(QComboBox* box, int data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

} // namespace

ExportDialog::ExportDialog(SharedPhoto photo, const ExportOptions& options,
                           std::function<bool(const std::filesystem::path&)> is_own,
                           QWidget* parent)
    : QDialog(parent)
    , photo_(std::move(photo))
    , is_own_(std::move(is_own))
{
    setWindowTitle(tr("Export the cut-out"));
    add_fields(options);
    set_path(options.path);
    select(content_, static_cast<int>(options.content));
    show_objects(options.objects);
    show_choices();
    select(depth_, options.bits);
    select(colours_, options.estimates_foreground ? 1 : 0);
    select(hidden_, static_cast<int>(options.hidden));

    // The name without its extension is what a person changes.
    file_->setFocus();
    const auto stem = to_text(path_.stem());
    file_->setSelection(int(file_->text().size() - to_text(path_.filename()).size()),
                        int(stem.size()));
}

void ExportDialog::add_fields(const ExportOptions& options)
{
    file_ = new QLineEdit;
    file_->setObjectName("file");
    file_->setMinimumWidth(file_width);
    auto* const choose = new QPushButton(tr("Choose..."));
    choose->setAutoDefault(false);
    auto* const file_row = new QHBoxLayout;
    file_row->setSpacing(gap);
    file_row->addWidget(file_, 1);
    file_row->addWidget(choose);

    const auto make_box = [](const char* name) {
        auto* const box = new QComboBox;
        box->setObjectName(name);
        box->setMinimumHeight(row_height);
        return box;
    };
    content_ = make_box("content");
    content_->addItem(tr("Cut-out"), static_cast<int>(ExportContent::CutOut));
    content_->addItem(tr("Alpha alone, as grey"), static_cast<int>(ExportContent::Alpha));
    objects_ = make_box("objects");
    depth_ = make_box("depth");
    colours_ = make_box("colours");
    colours_->addItem(tr("Foreground, without the old background"), 1);
    colours_->addItem(tr("Photo, as it is"), 0);
    hidden_ = make_box("hidden");
    hidden_->addItem(tr("Empty"), static_cast<int>(Hidden::Zero));
    hidden_->addItem(tr("Keep their colours, for textures"), static_cast<int>(Hidden::Bleed));
    gps_ = new QCheckBox(tr("Keep where the photo was taken"));
    gps_->setObjectName("gps");
    gps_->setChecked(options.keeps_gps);
    for (QWidget* const field :
         {static_cast<QWidget*>(file_), static_cast<QWidget*>(choose), static_cast<QWidget*>(gps_)})
        field->setMinimumHeight(row_height);

    auto* const form = new QFormLayout;
    form->setSpacing(gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&File"), file_row);
    form->addRow(tr("O&bjects"), objects_);
    objects_label_ = static_cast<QLabel*>(form->labelForField(objects_));
    form->addRow(tr("C&ontent"), content_);
    form->addRow(tr("&Depth"), depth_);
    form->addRow(tr("&Colours"), colours_);
    form->addRow(tr("&Hidden pixels"), hidden_);
    form->addRow(QString(), gps_);
    for (int row = 0; row < form->rowCount(); ++row)
        if (auto* const item = form->itemAt(row, QFormLayout::LabelRole))
            item->widget()->setMinimumHeight(row_height); // in line with its field
    static_cast<QLabel*>(form->labelForField(file_row))->setBuddy(file_);

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
        button->setMinimumHeight(row_height);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin);
    column->addLayout(form);
    column->addWidget(message_);
    column->addWidget(buttons);
    export_->setDefault(true);

    connect(choose, &QPushButton::clicked, this, &ExportDialog::choose_file);
    connect(file_, &QLineEdit::textEdited, this,
            [this](const QString& text) { set_path(to_path(text)); });
    connect(content_, &QComboBox::currentIndexChanged, this, &ExportDialog::show_choices);
    connect(objects_, &QComboBox::currentIndexChanged, this, &ExportDialog::forget_question);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::choose_file()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export the cut-out"), to_text(path_),
                                     "PNG (*.png);;TIFF (*.tif *.tiff);;WebP (*.webp);;"
                                     "OpenEXR (*.exr)",
                                     nullptr,
                                     QFileDialog::DontConfirmOverwrite); // this dialog asks
    if (!chosen.isEmpty())
        set_path(to_path(chosen));
}

void ExportDialog::set_path(const std::filesystem::path& path)
{
    path_ = path;
    if (file_->text() != to_text(path))
        file_->setText(to_text(path));
    forget_question();
    show_choices();
}

void ExportDialog::show_choices()
{
    const bool is_alpha = content_->currentData().toInt() == int(ExportContent::Alpha);
    const OutputFormat format = format_of(path_).value_or(OutputFormat::Png);
    const int bits = depth_->currentData().toInt();
    depth_->clear();
    if (!is_alpha)
        depth_->addItem(
            tr("As the photo, %1 bits").arg(bits_as_the_photo(format, photo_->image.depth())), 0);
    for (const int each : {8, 16, 32})
        if (holds(format, each))
            depth_->addItem(has_floats(format, each) ? tr("%1 bits, floating point").arg(each)
                                                     : tr("%1 bits").arg(each),
                            each);
    select(depth_, bits);
    colours_->setEnabled(!is_alpha);
    hidden_->setEnabled(!is_alpha && keeps_hidden_colours(format));
    if (!keeps_hidden_colours(format))
        select(hidden_, int(Hidden::Zero));
    gps_->setEnabled(!is_alpha && photo_->image.metadata != nullptr);
}

void ExportDialog::say(const QString& sentence, const char* kind)
{
    message_->setText(sentence);
    message_->setProperty("kind", kind); // the theme colours it
    message_->style()->unpolish(message_);
    message_->style()->polish(message_);
}

ExportOptions ExportDialog::options() const
{
    return {.path = path_,
            .content = static_cast<ExportContent>(content_->currentData().toInt()),
            .objects = static_cast<ExportObjects>(objects_->currentData().toInt()),
            .bits = depth_->currentData().toInt(),
            .hidden = static_cast<Hidden>(hidden_->currentData().toInt()),
            .estimates_foreground = colours_->currentData().toInt() == 1,
            .keeps_gps = gps_->isChecked(),
            .may_replace = !asked_path_.empty() && asked_path_ == path_};
}

void ExportDialog::accept()
{
    if (path_.has_filename() && !path_.has_extension())
        set_path(path_.string() + ".png");
    ExportOptions wanted = options();
    wanted.may_replace = true;
    std::vector<std::filesystem::path> taken;
    for (const auto& path : targets()) {
        wanted.path = path;
        if (const auto fine = check_export(wanted, *photo_); !fine) {
            say(QString::fromStdString(fine.error().sentence), "error");
            return;
        }
        std::error_code failed;
        if (std::filesystem::exists(path, failed) && !is_own_(path))
            taken.push_back(path);
    }
    if (asked_path_ != path_ && !taken.empty()) {
        asked_path_ = path_;
        const QString name = QString::fromStdString(path_text(taken.front().filename()));
        say(taken.size() == 1
                ? tr("\"%1\" exists already. Replace it, or choose another name.").arg(name)
                : tr("\"%1\" and %2 more exist already. Replace them, or choose another name.")
                      .arg(name)
                      .arg(taken.size() - 1),
            "warning");
        export_->setText(tr("Replace"));
        return;
    }
    QDialog::accept();
}

} // namespace sdmatte::studio
