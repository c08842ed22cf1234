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

void Exporter::start_files(SharedPhoto photo, std::vector<ExportFile> files, ExportOptions options,
                           ExactAlphaOf exact_alpha)
{
    cancel();
    const auto run = std::make_shared<Run>(Run{.photo = std::move(photo),
                                               .files = std::move(files),
                                               .options = std::move(options),
                                               .exact_alpha = std::move(exact_alpha)});
    run_ = run;
    emit running_changed(true);
    if (run_ != run)
        return;
    // Before an artist waits for a matte that could not be written.
    for (ExportFile& file : run->files) {
        const ExportOptions wanted = options_for(file.path);
        file.may_replace = wanted.may_replace;
        if (const auto fine = check_export(wanted, *run->photo); !fine) {
            fail(fine.error());
            return;
        }
    }
    emit progressed(0, tr("Waiting for the exact matte"));
    gather();
}

ExportOptions Exporter::options_for(const std::filesystem::path& path) const
{
    ExportOptions options = run_->options;
    options.path = path;
    options.may_replace = options.may_replace || is_own(path);
    return options;
}

void Exporter::gather()
{
    gather_alphas(run_->files, run_->exact_alpha, run_, [this](Result<ExactAlphas> alphas) {
        if (!alphas) {
            fail(alphas.error());
            return;
        }
        run_->alphas = std::move(*alphas);
        write();
    });
}

// Runs on a worker thread.
Exporter::Outcome Exporter::write_files(const Run& run, const Progress& progress)
{
    Outcome outcome;
    const auto share = 1.0F / static_cast<float>(run.files.size());
    for (const ExportFile& file : run.files) {
        const ExportSource source = source_of(run.photo, file, run.alphas);
        ExportOptions options = run.options;
        options.path = file.path;
        options.may_replace = file.may_replace;
        const float start = share * static_cast<float>(outcome.written.size());
        const auto done =
            export_cut_out(source, options, progress.part(start, std::min(start + share, 1.0F)));
        if (!done) {
            outcome.failure = done.error();
            return outcome;
        }
        std::error_code ignored;
        outcome.written.push_back({.photo = run.photo,
                                   .photo_path = run.photo->path,
                                   .chosen = run.options.path,
                                   .path = file.path,
                                   .time = std::filesystem::last_write_time(file.path, ignored),
                                   .size = std::filesystem::file_size(file.path, ignored),
                                   .frame = *done});
    }
    return outcome;
}

void Exporter::write()
{
    task_.start(
        [run = run_](const Progress& progress) -> Result<Outcome> {
            return write_files(*run, progress);
        },
        [this](const Result<Outcome>& outcome) {
            if (outcome)
                take(*outcome);
            else
                fail(outcome.error());
        },
        [this](float fraction, const QString& stage) { emit progressed(fraction, stage); });
}

void Exporter::take(const Outcome& outcome)
{
    for (const Written& written : outcome.written) {
        std::erase_if(written_, [&](const Written& old) { return old.path == written.path; });
        written_.push_back(written);
    }
    if (outcome.failure) {
        fail(*outcome.failure);
        return;
    }
    last_ = run_->options;
    last_->may_replace = false;
    const QPointer<Exporter> self(this);
    end();
    if (self)
        emit finished(outcome.written.front().path, static_cast<int>(outcome.written.size()),
                      outcome.written.front().frame);
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
            options.path = written.chosen;
            break;
        }
    }
    return options;
}

bool Exporter::is_silent(const ExportOptions& options) const
{
    return is_silent(options.path);
}

bool Exporter::is_silent(const std::filesystem::path& path) const
{
    std::error_code failed;
    return is_own(path) || !std::filesystem::exists(path, failed);
}

} // namespace sdmatte::studio
