#include "ui/export/export_dialog.h"

#include "base/path_text.h"
#include "ui/export/export_preset_row.h"
#include "ui/export/output_format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>
#include <utility>

#include "base/name_pattern.h"

#include <QLabel>

namespace sdmatte::studio {
namespace {

constexpr int usual_quality = 90;

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

void ExportDialog::set_options(const ExportOptions& options)
{
    const bool was_filling = std::exchange(is_filling_, true);
    path_ = options.path;
    file_->setText(to_text(path_));
    select(format_, int(format_of(path_).value_or(OutputFormat::Png)));
    select(content_, int(options.content));
    show_objects(options.objects);
    show_choices();
    select(depth_, options.bits);
    lossless_->setChecked(!options.quality);
    quality_->setValue(options.quality.value_or(usual_quality));
    select(colours_, options.estimates_foreground ? 1 : 0);
    select(hidden_, int(options.hidden));
    trim_->setChecked(options.trims);
    gps_->setChecked(options.keeps_gps);
    is_filling_ = was_filling;
    take_choice();
}

void ExportDialog::choose_file()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export the cut-out"), to_text(path_),
                                     "PNG (*.png);;TIFF (*.tif *.tiff);;WebP (*.webp);;"
                                     "OpenEXR (*.exr);;OpenRaster (*.ora)",
                                     nullptr,
                                     QFileDialog::DontConfirmOverwrite); // this dialog asks
    if (chosen.isEmpty())
        return;
    const std::filesystem::path path = to_path(chosen);
    set_path(path.parent_path() / pattern_of_name(path.filename().string()));
}

void ExportDialog::choose_format()
{
    const auto format = static_cast<OutputFormat>(format_->currentData().toInt());
    if (format_of(path_) == format || !path_.has_filename())
        return;
    std::filesystem::path path = path_;
    // Only an extension of ours is replaced: "beach.final" has none.
    if (format_of(path))
        path.replace_extension(extension_of(format));
    else
        path += extension_of(format);
    set_path(path);
}

void ExportDialog::use_preset(const ExportPreset& preset)
{
    ExportOptions now = options();
    if (!preset.file_name.isEmpty() && own_name_.empty())
        own_name_ = path_.stem();
    else if (preset.file_name.isEmpty() && !own_name_.empty())
        now.path.replace_filename(std::exchange(own_name_, {}).string()
                                  + now.path.extension().string());
    set_options(with_preset(std::move(now), preset));
}

void ExportDialog::set_path(const std::filesystem::path& path)
{
    path_ = path;
    own_name_.clear();
    if (file_->text() != to_text(path))
        file_->setText(to_text(path));
    if (const auto format = format_of(path_)) {
        const bool was_filling = std::exchange(is_filling_, true);
        select(format_, int(*format));
        is_filling_ = was_filling;
    }
    take_choice();
}

// Something else is chosen now.
void ExportDialog::take_choice()
{
    if (is_filling_)
        return;
    is_filling_ = true;
    show_choices();
    is_filling_ = false;
    forget_question();
    preset_->show_options(options());
    try_out();
}

void ExportDialog::show_choices()
{
    const OutputFormat format = format_of(path_).value_or(OutputFormat::Png);
    const auto before = static_cast<Content>(content_->currentData().toInt());
    content_->clear();
    const std::pair<QString, Content> contents[]{
        {tr("Cut-out"), Content::CutOut},
        {tr("Alpha alone, as grey"), Content::Alpha},
        {tr("Trimap"), Content::Trimap},
        {tr("Colours without alpha"), Content::Foreground}};
    for (const auto& [text, each] : contents)
        if (holds(format, each))
            content_->addItem(text, int(each));
    select(content_, int(before));
    const auto content = static_cast<Content>(content_->currentData().toInt());
    const bool has_colours = content == Content::CutOut || content == Content::Foreground;

    const int bits = depth_->currentData().toInt();
    depth_->clear();
    if (has_colours)
        depth_->addItem(
            tr("As the photo, %1 bits").arg(bits_as_the_photo(format, photo_->image.depth())), 0);
    for (const int each : {8, 16, 32})
        if (holds(format, each, content))
            depth_->addItem(has_floats(format, each) ? tr("%1 bits, floating point").arg(each)
                                                     : tr("%1 bits").arg(each),
                            each);
    select(depth_, bits);
    depth_->setEnabled(depth_->count() > 1);

    quality_row_->setEnabled(has_quality(format, content));
    quality_->setEnabled(!lossless_->isChecked());
    quality_number_->setEnabled(!lossless_->isChecked());
    colours_->setEnabled(has_colours);
    hidden_->setEnabled(content == Content::CutOut && keeps_hidden_colours(format));
    if (!keeps_hidden_colours(format))
        select(hidden_, int(Hidden::Zero));
    trim_->setEnabled(can_trim(format));
    gps_->setEnabled(has_colours && photo_->image.metadata != nullptr);
    show_objects(static_cast<ExportObjects>(objects_->currentData().toInt()));
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
    const auto format = format_of(path_).value_or(OutputFormat::Png);
    const auto content = static_cast<Content>(content_->currentData().toInt());
    const bool is_lossy = !lossless_->isChecked() && has_quality(format, content);
    return {.path = path_,
            .content = content,
            .objects = static_cast<ExportObjects>(objects_->currentData().toInt()),
            .bits = depth_->currentData().toInt(),
            .quality = is_lossy ? std::optional(quality_->value()) : std::nullopt,
            .trims = trim_->isChecked() && can_trim(format),
            .hidden = content == Content::CutOut
                          ? static_cast<Hidden>(hidden_->currentData().toInt())
                          : Hidden::Zero,
            .estimates_foreground = colours_->currentData().toInt() == 1,
            .keeps_gps = gps_->isChecked(),
            .may_replace = !asked_path_.empty() && asked_path_ == path_};
}

void ExportDialog::accept()
{
    if (path_.has_filename() && !path_.has_extension())
        set_path(path_.string()
                 + extension_of(static_cast<OutputFormat>(format_->currentData().toInt())));
    ExportOptions wanted = options();
    wanted.may_replace = true;
    const auto wanted_files = files();
    if (!wanted_files) {
        say(QString::fromStdString(wanted_files.error().sentence), "error");
        return;
    }
    std::vector<std::filesystem::path> taken;
    for (const ExportFile& file : *wanted_files) {
        wanted.path = file.path;
        if (const auto fine = check_export(wanted, *photo_); !fine) {
            say(QString::fromStdString(fine.error().sentence), "error");
            return;
        }
        std::error_code failed;
        if (std::filesystem::exists(file.path, failed) && !is_own_(file.path))
            taken.push_back(file.path);
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
    if (trial_)
        trial_->cancel();
    QDialog::accept();
}

} // namespace sdmatte::studio
