#include "ui/export/exporter.h"

#include <QPointer>

#include <algorithm>
#include <ranges>
#include <utility>

namespace sdmatte::studio {

Exporter::Exporter(QObject* parent)
    : QObject(parent)
{
}

void Exporter::start(SharedPhoto photo, ObjectState state, ExportOptions options,
                     const ExactAlpha& exact_alpha)
{
    cancel();
    options.may_replace = options.may_replace || is_own(options.path);
    const auto run = std::make_shared<const Run>(
        Run{.photo = std::move(photo), .state = std::move(state), .options = options});
    run_ = run;
    emit running_changed(true);
    if (run_ != run)
        return;
    // Before an artist waits for a matte that could not be written.
    if (const auto fine = check_export(options, *run->photo); !fine) {
        fail(fine.error());
        return;
    }
    emit progressed(0, tr("Waiting for the exact matte"));
    exact_alpha([self = QPointer<Exporter>(this), run](Result<SharedAlpha> alpha) {
        if (!self || self->run_ != run)
            return;
        if (alpha)
            self->write(std::move(*alpha));
        else
            self->fail(alpha.error());
    });
}

void Exporter::write(SharedAlpha alpha)
{
    task_.start(
        [run = run_, alpha = std::move(alpha)](const Progress& progress) -> Result<Written> {
            const auto& path = run->options.path;
            const auto done = export_cut_out(
                {.photo = run->photo, .alpha = alpha, .finishing = finishing_of(run->state)},
                run->options, progress);
            if (!done)
                return std::unexpected(done.error());
            std::error_code ignored;
            return Written{.photo = run->photo,
                           .photo_path = run->photo->path,
                           .path = path,
                           .time = std::filesystem::last_write_time(path, ignored),
                           .size = std::filesystem::file_size(path, ignored)};
        },
        [this](const Result<Written>& written) {
            if (!written) {
                fail(written.error());
                return;
            }
            last_ = run_->options;
            last_->may_replace = false;
            std::erase_if(written_, [&](const Written& old) { return old.path == written->path; });
            written_.push_back(*written);
            const QPointer<Exporter> self(this);
            end();
            if (self)
                emit finished(written->path);
        },
        [this](float fraction, const QString& stage) { emit progressed(fraction, stage); });
}

void Exporter::cancel()
{
    task_.cancel();
    if (run_)
        end();
}

void Exporter::end()
{
    run_.reset();
    emit running_changed(false);
}

void Exporter::fail(const Error& error)
{
    const QPointer<Exporter> self(this);
    end();
    if (self && error.kind != ErrorKind::Cancelled)
        emit failed(QString::fromStdString(error.sentence));
}

bool Exporter::is_own(const std::filesystem::path& path) const
{
    const auto found = std::ranges::find(written_, path, &Written::path);
    if (found == written_.end())
        return false;
    std::error_code no_time;
    std::error_code no_size;
    const auto time = std::filesystem::last_write_time(path, no_time);
    const auto size = std::filesystem::file_size(path, no_size);
    return !no_time && !no_size && time == found->time && size == found->size;
}

ExportOptions Exporter::next_options(const SharedPhoto& photo) const
{
    ExportOptions options = last_.value_or(ExportOptions{});
    options.path = default_export_path(*photo);
    for (const Written& written : written_ | std::views::reverse) {
        const bool is_same_photo = written.photo.lock() == photo
                                   || (!photo->path.empty() && written.photo_path == photo->path);
        if (is_same_photo) {
            options.path = written.path;
            break;
        }
    }
    return options;
}

bool Exporter::is_silent(const ExportOptions& options) const
{
    std::error_code failed;
    return is_own(options.path) || !std::filesystem::exists(options.path, failed);
}

} // namespace sdmatte::studio
