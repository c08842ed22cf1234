#include "ui/window/export_flow.h"

#include "base/path_text.h"
#include "ui/export/export_dialog.h"
#include "ui/export/show_in_folder.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sdmatte::studio {
namespace {

QString name_of(const std::filesystem::path& path)
{
    return QString::fromStdString(path_text(path.filename()));
}

bool is_tiff(const std::filesystem::path& path)
{
    const QString extension = QString::fromStdString(path_text(path.extension())).toLower();
    return extension == ".tif" || extension == ".tiff";
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
    options.hidden = wanted.hidden;
    options.estimates_foreground = wanted.colours == OutputColours::Foreground;
    options.keeps_gps = settings_.keeps_gps;
    const bool wants_tiff = wanted.format == OutputFormat::Tiff;
    if (wants_tiff != is_tiff(options.path))
        options.path.replace_extension(wants_tiff ? ".tif" : ".png");
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
    ExportOptions wanted = options;
    wanted.may_replace = true; // of that is_silent() knows more
    if (exporter_.is_silent(options) && check_export(wanted, *document_.photo()))
        start(options);
    else
        open_dialog(options);
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
    connect(dialog, &QDialog::rejected, this, [this] { then_ = {}; });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ExportOptions chosen = dialog->options();
        settings_.output = {.format = is_tiff(chosen.path) ? OutputFormat::Tiff : OutputFormat::Png,
                            .bits = chosen.bits,
                            .colours = chosen.estimates_foreground ? OutputColours::Foreground
                                                                   : OutputColours::Photo,
                            .hidden = chosen.hidden};
        settings_.keeps_gps = chosen.keeps_gps;
        settings_.export_folder = QFileInfo(QFile::decodeName(chosen.path.c_str())).absolutePath();
        emit options_changed();
        start(chosen);
    });
    dialog->open();
}

void ExportFlow::start(const ExportOptions& options)
{
    file_name_ = name_of(options.path);
    writing_ = document_.state();
    stage_.notes().clear();
    exporter_.start(document_.photo(), writing_, options,
                    [this](const std::function<void(Result<Exporter::SharedAlpha>)>& done) {
                        mattes_.when_exact(done);
                    });
}

void ExportFlow::finish(const std::filesystem::path& path)
{
    exported_ = writing_;
    emit exported_changed();
    stage_.notes().say({.kind = NoteKind::Success,
                        .sentence = tr("%1 was saved.").arg(name_of(path)),
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
    exported_.reset();
    emit exported_changed();
}

} // namespace sdmatte::studio
