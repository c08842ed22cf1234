#include "ui/window/export_flow.h"

#include "base/name_pattern.h"
#include "base/path_text.h"
#include "ui/export/export_dialog.h"
#include "ui/export/output_format.h"
#include "ui/export/show_in_folder.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sdmatte::studio {
namespace {

QString name_of(const std::filesystem::path& path)
{
    return QString::fromStdString(path_text(path.filename()));
}

} // namespace

ExportFlow::ExportFlow(QWidget& window, Stage& stage, Settings& settings, Document& document,
                       MatteFlow& mattes)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
    , document_(document)
    , mattes_(mattes)
{
    presets_.set_own(settings_.export_presets);
    connect(&presets_, &ExportPresets::changed, this,
            [this] { settings_.export_presets = presets_.own(); });
    connect(&exporter_, &Exporter::progressed, this, [this](float fraction, const QString&) {
        stage_.file_work().set_progress(fraction, {});
    });
    connect(&exporter_, &Exporter::running_changed, this, [this](bool is_running) {
        if (is_running)
            stage_.file_work().start(tr("Exporting %1").arg(file_name_));
        else
            stage_.file_work().finish();
    });
    connect(&exporter_, &Exporter::finished, this, &ExportFlow::finish);
    connect(&exporter_, &Exporter::failed, this, &ExportFlow::fail);
}

ExportOptions ExportFlow::next_options() const
{
    const OutputOptions& wanted = settings_.output;
    ExportOptions options = exporter_.next_options(document_.photo());
    options.content = wanted.content;
    options.bits = wanted.bits;
    options.quality = wanted.quality;
    options.trims = wanted.trims;
    options.hidden = wanted.hidden;
    options.estimates_foreground = wanted.colours == OutputColours::Foreground;
    options.keeps_gps = settings_.keeps_gps;
    options.objects = document_.objects().items.size() > 1
                          ? static_cast<ExportObjects>(wanted.objects)
                          : ExportObjects::Active;
    if (!wanted.file_name.isEmpty() && options.path == default_export_path(*document_.photo()))
        options.path.replace_filename(QFile::encodeName(wanted.file_name).toStdString()
                                      + extension_of(wanted.format));
    if (format_of(options.path) != wanted.format)
        options.path.replace_extension(extension_of(wanted.format));
    if (document_.photo()->path.empty()) { // it has no folder of its own
        QString folder = settings_.export_folder;
        if (!QFileInfo(folder).isDir())
            folder = QFile::decodeName(options.path.parent_path().c_str());
        if (!QFileInfo(folder).isDir())
            folder = QDir::homePath();
        options.path = std::filesystem::path(QFile::encodeName(folder).toStdString())
                       / options.path.filename();
    }
    return fitted(std::move(options));
}

void ExportFlow::export_again()
{
    export_then({});
}

void ExportFlow::export_then(std::function<void()> go_on)
{
    if (!document_.photo())
        return;
    then_ = std::move(go_on);
    const ExportOptions options = next_options();
    const auto named = files_of(options);
    if (!named) { // its pattern is none any more
        open_dialog(options);
        return;
    }
    const std::vector<ExportFile>& files = *named;
    const bool needs_no_question = std::ranges::all_of(files, [&](const ExportFile& file) {
        ExportOptions wanted = options;
        wanted.path = file.path;
        wanted.may_replace = true; // of that is_silent() knows more
        return exporter_.is_silent(file.path) && check_export(wanted, *document_.photo());
    });
    if (files.empty())
        say_nothing_to_export();
    else if (needs_no_question)
        start(options);
    else
        open_dialog(options);
}

Result<std::vector<ExportFile>> ExportFlow::files_of(const ExportOptions& options) const
{
    return export_files(export_parts(document_, options.objects), options, *document_.photo());
}

bool ExportFlow::can_export() const
{
    return !export_parts(document_, ExportObjects::Together).empty();
}

void ExportFlow::take_as_exported(const std::map<quint64, ObjectState>& states)
{
    for (const auto& [object, state] : states)
        exported_[object] = state;
    emit exported_changed();
}

bool ExportFlow::is_current() const
{
    return std::ranges::all_of(document_.objects().items, [this](const auto& object) {
        const auto exported = exported_.find(object->id);
        return object->state.prompt.is_empty()
               || (exported != exported_.end() && exported->second == object->state);
    });
}

void ExportFlow::say_nothing_to_export()
{
    then_ = {};
    const QString name = QString::fromStdString(document_.active().name);
    stage_.notes().say(
        {.kind = NoteKind::Failure,
         .sentence = document_.active().is_visible
                         ? tr("Nothing of %1 is cut out yet. Click the subject first.").arg(name)
                         : tr("%1 is hidden, and hidden objects are not exported.").arg(name),
         .buttons = {{tr("Export as..."), [this] { export_as(); }}}});
}

void ExportFlow::export_as()
{
    if (!document_.photo())
        return;
    then_ = {};
    open_dialog(next_options());
}

void ExportFlow::open_dialog(const ExportOptions& options)
{
    auto* dialog = new ExportDialog(
        document_.photo(), options,
        [this](const std::filesystem::path& path) { return exporter_.is_own(path); }, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto active = export_parts(document_, ExportObjects::Active);
    dialog->set_parts(export_parts(document_, ExportObjects::Together),
                      document_.objects().items.size(), active.empty() ? 0 : active.front().object);
    dialog->set_presets(presets_);
    dialog->set_source(exact_alphas(), [screen = mattes_.screen()](const QImage& srgb) {
        return screen->shown(srgb);
    });
    connect(dialog, &QDialog::rejected, this, [this] { then_ = {}; });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportOptions chosen = dialog->options();
        const std::string name = chosen.path.stem().string();
        settings_.output = {.format = format_of(chosen.path).value_or(OutputFormat::Png),
                            .content = chosen.content,
                            .bits = chosen.bits,
                            .quality = chosen.quality,
                            .colours = chosen.estimates_foreground ? OutputColours::Foreground
                                                                   : OutputColours::Photo,
                            .hidden = chosen.hidden,
                            .trims = chosen.trims,
                            .objects = document_.objects().items.size() > 1
                                           ? static_cast<OutputObjects>(chosen.objects)
                                           : settings_.output.objects,
                            .file_name = has_placeholders(name) ? QFile::decodeName(name.c_str())
                                                                : QString()};
        settings_.keeps_gps = chosen.keeps_gps;
        settings_.export_folder = QFileInfo(QFile::decodeName(chosen.path.c_str())).absolutePath();
        emit options_changed();
        start(chosen);
    });
    dialog->open();
}

void ExportFlow::start(const ExportOptions& options)
{
    const auto named = files_of(options);
    if (!named) {
        fail(QString::fromStdString(named.error().sentence));
        return;
    }
    const std::vector<ExportFile>& files = *named;
    if (files.empty()) {
        say_nothing_to_export();
        return;
    }
    file_name_ = name_of(files.front().path);
    writing_.clear();
    for (const ExportFile& file : files)
        for (const ExportPart& part : file.parts)
            writing_[part.object] = document_.objects().find(part.object)->state;
    stage_.notes().clear();
    trims_ = options.trims;
    exporter_.start_files(document_.photo(), files, options, exact_alphas());
}

ExactAlphaOf ExportFlow::exact_alphas()
{
    return [this](quint64 object, const std::function<void(Result<ExactAlpha>)>& done) {
        mattes_.when_exact(object, done);
    };
}

void ExportFlow::finish(const std::filesystem::path& path, int files, const PixelFrame& frame)
{
    const QString name = name_of(path);
    const QString sentence =
        files > 1 ? tr("%1 and %2 more were saved.").arg(name).arg(files - 1)
        : trims_  ? tr("%1 was saved: %2 × %3 pixels, its corner at %4, %5 of the photo.")
                       .arg(name)
                       .arg(frame.width)
                       .arg(frame.height)
                       .arg(frame.x)
                       .arg(frame.y)
                 : tr("%1 was saved.").arg(name);
    for (auto& [object, state] : writing_)
        exported_[object] = std::move(state);
    writing_.clear();
    emit exported_changed();
    stage_.notes().say({.kind = NoteKind::Success,
                        .sentence = sentence,
                        .buttons = {{tr("Show in folder"), [path] { show_in_folder(path); }}}});
    if (const auto go_on = std::exchange(then_, {}))
        go_on();
}

void ExportFlow::fail(const QString& sentence)
{
    then_ = {};
    stage_.notes().say({.kind = NoteKind::Failure,
                        .sentence = sentence,
                        .buttons = {{tr("Export as..."), [this] { export_as(); }}}});
}

void ExportFlow::forget()
{
    exporter_.cancel();
    then_ = {};
    exported_.clear();
    emit exported_changed();
}

} // namespace sdmatte::studio
