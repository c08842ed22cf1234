// The part of the export dialog that shows what the file will be.
#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"
#include "ui/style/form_fields.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr QSize first_size{980, 600};

} // namespace

QWidget* ExportDialog::make_view()
{
    auto* const view = new QWidget;
    view->setObjectName("view");
    preview_ = new ExportPreview;
    preview_->setObjectName("preview");
    auto* const row = new QHBoxLayout;
    row->setSpacing(2);
    QButtonGroup* const backdrops =
        add_segments(*row, view, tr("Backdrop"), {tr("Black"), tr("White"), tr("Checkerboard")});
    backdrops->button(int(PreviewBackdrop::Checkerboard))->setChecked(true);
    row->addSpacing(measure::group_gap);
    row->addStretch(1);
    QButtonGroup* const zooms = add_segments(*row, view, tr("Zoom"), {tr("Fit"), tr("100 %")});
    zooms->button(0)->setChecked(true);
    zooms->button(1)->setToolTip(tr("A pixel of the file is one of the screen. Drag to move."));
    connect(backdrops, &QButtonGroup::idClicked, preview_,
            [this](int id) { preview_->set_backdrop(static_cast<PreviewBackdrop>(id)); });
    connect(zooms, &QButtonGroup::idClicked, preview_,
            [this](int id) { preview_->set_full_size(id == 1); });

    size_ = new QLabel;
    size_->setObjectName("size");
    set_text(size_, measure::text_px, true);
    size_details_ = new QLabel;
    size_details_->setObjectName("size_details");
    make_secondary(size_details_);
    auto* const sizes = new QVBoxLayout;
    sizes->setSpacing(2);
    sizes->addWidget(size_);
    sizes->addWidget(size_details_);

    auto* const column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::margin);
    column->addWidget(preview_, 1);
    column->addLayout(row);
    column->addLayout(sizes);
    view->hide(); // until there is something to be tried
    return view;
}

void ExportDialog::set_source(ExactAlphaOf exact_alpha, ToScreen to_screen)
{
    trial_ = std::make_unique<ExportTrial>(photo_, std::move(exact_alpha));
    trial_->set_screen(std::move(to_screen));
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
    resize(first_size.boundedTo(screen()->availableSize()));
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
