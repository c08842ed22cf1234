#include "ui/window/export_flow.h"

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
    options.bits = wanted.bits;
    options.hidden = keeps_hidden_colours(wanted.format) ? wanted.hidden : Hidden::Zero;
    options.estimates_foreground = wanted.colours == OutputColours::Foreground;
    options.keeps_gps = settings_.keeps_gps;
    options.objects = document_.objects().items.size() > 1
                          ? static_cast<ExportObjects>(wanted.objects)
                          : ExportObjects::Active;
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
    return options;
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
    const auto files = files_of(options);
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

std::vector<ExportFile> ExportFlow::files_of(const ExportOptions& options) const
{
    return export_files(export_parts(document_, options.objects), options);
}

bool ExportFlow::can_export() const
{
    return !export_parts(document_, ExportObjects::Together).empty();
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
    if (document_.objects().items.size() > 1) {
        QStringList names;
        for (const ExportPart& part : export_parts(document_, ExportObjects::Together))
            names.push_back(part.name);
        const auto active = export_parts(document_, ExportObjects::Active);
        dialog->set_objects(names, active.empty() ? QString() : active.front().name);
    }
    connect(dialog, &QDialog::rejected, this, [this] { then_ = {}; });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportOptions chosen = dialog->options();
        settings_.output = {.format = format_of(chosen.path).value_or(OutputFormat::Png),
                            .bits = chosen.bits,
                            .colours = chosen.estimates_foreground ? OutputColours::Foreground
                                                                   : OutputColours::Photo,
                            .hidden = chosen.hidden,
                            .objects = document_.objects().items.size() > 1
                                           ? static_cast<OutputObjects>(chosen.objects)
                                           : settings_.output.objects};
        settings_.keeps_gps = chosen.keeps_gps;
        settings_.export_folder = QFileInfo(QFile::decodeName(chosen.path.c_str())).absolutePath();
        emit options_changed();
        start(chosen);
    });
    dialog->open();
}

void ExportFlow::start(const ExportOptions& options)
{
    const std::vector<ExportFile> files = files_of(options);
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
    exporter_.start_files(
        document_.photo(), files, options,
        [this](quint64 object, const std::function<void(Result<ExactAlpha>)>& done) {
            mattes_.when_exact(object, done);
        });
}

void ExportFlow::finish(const std::filesystem::path& path, int files)
{
    for (auto& [object, state] : writing_)
        exported_[object] = std::move(state);
    writing_.clear();
    emit exported_changed();
    stage_.notes().say(
        {.kind = NoteKind::Success,
         .sentence = files > 1 ? tr("%1 and %2 more were saved.").arg(name_of(path)).arg(files - 1)
                               : tr("%1 was saved.").arg(name_of(path)),
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
