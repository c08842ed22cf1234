#include "ui/export/export_trial.h"

#include "base/message.h"
#include "ui/export/file_picture.h"
#include "ui/export/output_format.h"

#include <algorithm>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int rest_ms = 60;

std::vector<std::vector<quint64>> objects_of(const std::vector<ExportFile>& files)
{
    std::vector<std::vector<quint64>> objects;
    for (const ExportFile& file : files) {
        objects.emplace_back();
        for (const ExportPart& part : file.parts)
            objects.back().push_back(part.object);
    }
    return objects;
}

bool takes_colours(const ExportOptions& options)
{
    return options.estimates_foreground
           && (options.content == Content::CutOut || options.content == Content::Foreground);
}

bool is_layered(const ExportOptions& options)
{
    return format_of(options.path) == OutputFormat::OpenRaster;
}

QImage overview_of(const QImage& picture)
{
    if (std::max(picture.width(), picture.height()) <= overview_side)
        return picture;
    return picture.scaled(overview_side, overview_side, Qt::KeepAspectRatio,
                          Qt::SmoothTransformation);
}

} // namespace

ExportTrial::ExportTrial(SharedPhoto photo, ExactAlphaOf exact_alpha, QObject* parent)
    : QObject(parent)
    , photo_(std::move(photo))
    , exact_alpha_(std::move(exact_alpha))
{
    soon_.setSingleShot(true);
    soon_.setInterval(rest_ms);
    connect(&soon_, &QTimer::timeout, this, &ExportTrial::begin);
}

void ExportTrial::try_out(std::vector<ExportFile> files, const ExportOptions& options)
{
    cancel();
    if (files.empty())
        return;
    wanted_ = std::make_shared<Wanted>(Wanted{std::move(files), options});
    emit started();
    soon_.start();
}

void ExportTrial::cancel()
{
    soon_.stop();
    task_.cancel();
    wanted_.reset();
}

void ExportTrial::begin()
{
    emit progressed(0, tr("Waiting for the exact matte"));
    gather_alphas(wanted_->files, exact_alpha_, wanted_,
                  [this, wanted = wanted_.get()](Result<ExactAlphas> alphas) {
                      if (wanted_.get() != wanted)
                          return;
                      if (alphas)
                          work(*alphas);
                      else if (alphas.error().kind != ErrorKind::Cancelled)
                          emit failed(QString::fromStdString(alphas.error().sentence));
                  });
}

void ExportTrial::work(const ExactAlphas& alphas)
{
    const Wanted wanted = *wanted_;
    const bool has_colours = takes_colours(wanted.options);
    const bool has_layers = is_layered(wanted.options);
    const bool is_kept = kept_.composed && kept_.objects == objects_of(wanted.files)
                         && kept_.has_colours == has_colours && kept_.has_layers == has_layers;
    if (!is_kept)
        kept_ = {.composed = nullptr,
                 .objects = objects_of(wanted.files),
                 .has_colours = has_colours,
                 .has_layers = has_layers};
    const std::filesystem::path folder = scratch_.path();
    if (folder.empty()) {
        emit failed(tr("There is no room for a preview: the disk is full."));
        return;
    }
    task_.start(
        [photo = photo_, wanted, alphas, composed = kept_.composed,
         folder](const Progress& progress) {
            return make(photo, wanted, alphas, composed, folder, progress);
        },
        [this](const Result<Outcome>& outcome) {
            if (outcome) {
                kept_.composed = outcome->composed;
                emit finished(outcome->trial);
            } else if (outcome.error().kind != ErrorKind::Cancelled) {
                emit failed(QString::fromStdString(outcome.error().sentence));
            }
        },
        [this](float fraction, const QString& stage) { emit progressed(fraction, stage); });
}

// Runs on a worker thread.
Result<ExportTrial::Outcome> ExportTrial::make(const SharedPhoto& photo, const Wanted& wanted,
                                               const ExactAlphas& alphas,
                                               std::shared_ptr<const ComposedFiles> composed,
                                               const std::filesystem::path& folder,
                                               const Progress& progress)
{
    const std::size_t count = wanted.files.size();
    const auto part = [count](const Progress& whole, std::size_t index) {
        const float share = 1.F / static_cast<float>(count);
        const float start = share * static_cast<float>(index);
        return whole.part(start, std::min(start + share, 1.F));
    };
    if (!composed) {
        ComposedFiles fresh;
        const Progress composing = progress.part(0, 0.5F);
        for (std::size_t i = 0; i < count; ++i) {
            auto each = compose(source_of(photo, wanted.files[i], alphas), wanted.options,
                                part(composing, i));
            if (!each)
                return std::unexpected(each.error());
            fresh.push_back(std::move(*each));
        }
        composed = std::make_shared<const ComposedFiles>(std::move(fresh));
    }
    Outcome outcome{.trial = {.files = static_cast<int>(count)}, .composed = composed};
    const Progress writing = progress.part(0.5F, 0.9F, message("export", "Measuring the file"));
    ExportOptions options = wanted.options;
    for (std::size_t i = 0; i < count; ++i) {
        // One after the other under one name; the first one last, to be looked at.
        const std::size_t index = count - 1 - i;
        options.path = folder / ("trial" + wanted.options.path.extension().string());
        const auto frame = write_composed((*composed)[index], options, part(writing, i));
        if (!frame)
            return std::unexpected(frame.error());
        outcome.trial.frame = *frame;
        outcome.trial.bytes += std::filesystem::file_size(options.path);
    }
    const Progress reading = progress.part(0.9F, 1);
    auto picture = is_layered(options) ? layers_picture(composed->front(), options, folder, reading)
                                       : file_picture(options.path, options.content, reading);
    if (!picture)
        return std::unexpected(picture.error());
    outcome.trial.picture = std::move(*picture);
    outcome.trial.overview = overview_of(outcome.trial.picture);
    return outcome;
}

} // namespace sdmatte::studio
