#include "ui/window/copy_flow.h"

#include "ui/export/exact_alphas.h"
#include "ui/export/output_format.h"
#include "ui/window/export_flow.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>

#include <utility>

namespace sdmatte::studio {

bool CopyFlow::Wanted::operator==(const Wanted& other) const
{
    const auto is_same = [](const ExportPart& a, const ExportPart& b) {
        return a.object == b.object && a.state == b.state && a.name == b.name;
    };
    return photo == other.photo && options == other.options
           && std::ranges::equal(parts, other.parts, is_same);
}

CopyFlow::CopyFlow(Stage& stage, Settings& settings, Document& document, ExportFlow& exports)
    : stage_(stage)
    , settings_(settings)
    , document_(document)
    , exports_(exports)
{
}

// As the output panel says, but a PNG: other programs take nothing else from here.
std::optional<CopyFlow::Wanted> CopyFlow::wanted(CopySize size) const
{
    if (!document_.photo())
        return std::nullopt;
    const OutputOptions& output = settings_.output;
    const bool is_together = output.objects == OutputObjects::Together;
    ExportOptions options{.path = default_export_path(*document_.photo()).filename(),
                          .objects = is_together ? ExportObjects::Together : ExportObjects::Active,
                          .bits = output.bits,
                          .trims = size == CopySize::Trimmed,
                          .estimates_foreground = output.colours == OutputColours::Foreground,
                          .keeps_gps = settings_.keeps_gps};
    if (!output.file_name.isEmpty())
        options.path = QFile::encodeName(output.file_name).toStdString() + ".png";
    auto parts = export_parts(document_, options.objects);
    if (parts.empty())
        return std::nullopt;
    return Wanted{document_.photo(), std::move(parts), fitted(std::move(options))};
}

void CopyFlow::copy(CopySize size)
{
    const auto now = wanted(size);
    if (!now) {
        if (document_.photo())
            exports_.say_nothing_to_export();
        return;
    }
    is_copying_ = true;
    copied_size_ = size;
    stage_.notes().clear();
    stage_.file_work().start(tr("Copying the cut-out"));
    make(*now);
}

void CopyFlow::cancel()
{
    if (std::exchange(is_copying_, false))
        stage_.file_work().finish();
    task_.cancel();
    making_.reset();
    if (handle_)
        handle_->set_preparing(false);
}

void CopyFlow::make(const Wanted& now)
{
    if (made_ && made_of_ == now) {
        take(made_);
        return;
    }
    if (making_ && *making_ == now)
        return;
    task_.cancel();
    making_ = std::make_shared<const Wanted>(now);
    const auto files = export_files(now.parts, now.options, *now.photo);
    const std::filesystem::path folder = scratch_.make_folder();
    if (!files || folder.empty()) {
        fail(!files
                 ? files.error()
                 : Error{ErrorKind::Resource,
                         tr("The cut-out could not be copied: the disk is full.").toStdString()});
        return;
    }
    // What several objects give together is one file.
    const ExportFile file = files->front();
    ExportOptions options = now.options;
    options.path = folder / file.path.filename();
    gather_alphas({file}, exports_.exact_alphas(), making_,
                  [this, file, options, photo = now.photo,
                   mine = making_.get()](const Result<ExactAlphas>& alphas) {
                      if (making_.get() != mine)
                          return;
                      if (!alphas) {
                          fail(alphas.error());
                          return;
                      }
                      task_.start(
                          [source = source_of(photo, file, *alphas),
                           options](const Progress& progress) -> Result<SharedCopy> {
                              auto copied = copy_cut_out(source, options, progress);
                              if (!copied)
                                  return std::unexpected(copied.error());
                              return std::make_shared<const CopiedCutOut>(std::move(*copied));
                          },
                          [this](const Result<SharedCopy>& made) { take(made); },
                          [this](float fraction, const QString&) {
                              if (is_copying_)
                                  stage_.file_work().set_progress(fraction, {});
                          });
                  });
}

void CopyFlow::take(const Result<SharedCopy>& made)
{
    if (!made) {
        fail(made.error());
        return;
    }
    if (making_) {
        made_of_ = *making_;
        made_ = *made;
        making_.reset();
    }
    if (std::exchange(is_copying_, false)) {
        QApplication::clipboard()->setMimeData(
            mime_data_of(**made, CopyFor::Clipboard).release()); // which owns it
        stage_.file_work().finish();
        const PixelFrame& frame = (*made)->frame;
        stage_.notes().say(
            {.kind = NoteKind::Success,
             .sentence =
                 tr("The cut-out was copied, %1 × %2 pixels.").arg(frame.width).arg(frame.height)});
    }
    give_to_handle();
}

void CopyFlow::fail(const Error& error)
{
    making_.reset();
    const bool was_copying = std::exchange(is_copying_, false);
    if (was_copying)
        stage_.file_work().finish();
    if (handle_)
        handle_->set_preparing(false);
    if (was_copying && error.kind != ErrorKind::Cancelled)
        stage_.notes().say({.kind = NoteKind::Failure,
                            .sentence = QString::fromStdString(error.sentence),
                            .buttons = {{tr("Export as..."), [this] { exports_.export_as(); }}}});
}

void CopyFlow::use(CutOutHandle* handle)
{
    handle_ = handle;
    connect(handle, &CutOutHandle::wanted, this, [this] {
        if (document_.has_exact_matte()) // else only where it is asked for
            prepare(false);
    });
    connect(handle, &CutOutHandle::pressed, this, [this] { prepare(true); });
    connect(handle, &CutOutHandle::copy_requested, this, [this] { copy(CopySize::Trimmed); });
    give_to_handle();
}

void CopyFlow::prepare(bool is_asked_for)
{
    const auto now = wanted(CopySize::Trimmed);
    if (!now || is_copying_)
        return;
    if (handle_ && is_asked_for)
        handle_->set_preparing(true);
    make(*now);
}

void CopyFlow::follow_document()
{
    const auto is_outdated = [this](const Wanted& copy) {
        return copy != wanted(CopySize::Trimmed) && copy != wanted(CopySize::Whole);
    };
    if (made_ && is_outdated(*made_of_)) {
        made_.reset();
        made_of_.reset();
    }
    if (making_ && is_outdated(*making_)) {
        const auto now = wanted(copied_size_);
        if (!is_copying_ || !now)
            cancel();
        else if (!task_.is_running()) // it waits for a matte that nobody wants any more
            make(*now);
    }
    give_to_handle();
}

void CopyFlow::give_to_handle()
{
    if (!handle_)
        return;
    const bool is_ready = made_ && made_of_ == wanted(CopySize::Trimmed);
    if (is_ready) {
        handle_->set_preparing(false);
        handle_->set_data([copy = made_] { return mime_data_of(*copy, CopyFor::Drag); });
    } else {
        handle_->set_data(nullptr);
    }
}

} // namespace sdmatte::studio
