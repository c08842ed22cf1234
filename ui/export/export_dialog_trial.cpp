// The part of the export dialog that shows what the file will be.
#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"

#include <QLabel>
#include <QLocale>

namespace sdmatte::studio {

void ExportDialog::set_source(ExactAlphaOf exact_alpha)
{
    trial_ = std::make_unique<ExportTrial>(photo_, std::move(exact_alpha));
    connect(trial_.get(), &ExportTrial::started, this, [this] {
        preview_->set_busy(true);
        if (preview_->picture().isNull())
            preview_->set_message(tr("Waiting for the exact matte"));
        size_->setText(tr("Measuring"));
        size_details_->setText(QStringLiteral(" ")); // its line stays
    });
    connect(trial_.get(), &ExportTrial::progressed, this,
            [this](float fraction, const QString& stage) {
                if (preview_->picture().isNull())
                    preview_->set_message(stage);
                size_->setText(tr("Measuring, %1 %").arg(qRound(100 * fraction)));
            });
    connect(trial_.get(), &ExportTrial::failed, this, [this](const QString& sentence) {
        preview_->set_picture({}, {});
        preview_->set_busy(false);
        preview_->set_message(sentence);
        size_->setText(tr("Unknown size"));
        size_details_->setText(QStringLiteral(" "));
    });
    connect(trial_.get(), &ExportTrial::finished, this, &ExportDialog::show_trial);
    findChild<QWidget*>("view")->show();
    tried_files_.clear();
    try_out();
}

// Only what changes the file is tried anew: not its name.
void ExportDialog::try_out()
{
    if (!trial_)
        return;
    auto wanted = files();
    if (!wanted)
        return;
    ExportOptions options = this->options();
    options.may_replace = false;
    options.path = "trial" + path_.extension().string();
    if (!check_format(options.path, options.bits))
        return;
    std::vector<std::filesystem::path> names; // how many there are, and of what
    for (const ExportFile& file : *wanted)
        for (const ExportPart& part : file.parts)
            names.emplace_back(std::to_string(part.object));
    if (options == tried_ && names == tried_files_)
        return;
    tried_ = options;
    tried_files_ = names;
    trial_->try_out(std::move(*wanted), options);
}

void ExportDialog::show_trial(const Trial& trial)
{
    const QLocale locale;
    preview_->set_message({});
    preview_->set_busy(false);
    preview_->set_picture(trial.picture, trial.overview);
    const QString bytes =
        locale.formattedDataSize(qint64(trial.bytes), 1, QLocale::DataSizeSIFormat);
    const PixelFrame& frame = trial.frame;
    if (trial.files > 1) {
        size_->setText(tr("%1 files, %2").arg(trial.files).arg(bytes));
        size_details_->setText(tr("The first: %1 × %2 pixels").arg(frame.width).arg(frame.height));
        return;
    }
    size_->setText(tr("%1 × %2 pixels, %3").arg(frame.width).arg(frame.height).arg(bytes));
    size_details_->setText(tried_.trims ? tr("Trimmed from %1 × %2, its corner at %3, %4")
                                              .arg(photo_->image.width())
                                              .arg(photo_->image.height())
                                              .arg(frame.x)
                                              .arg(frame.y)
                                        : tr("The photo's size"));
}

} // namespace sdmatte::studio
