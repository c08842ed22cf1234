#include "ui/window/model_flow.h"

#include "ui/window/model_dialog.h"
#include "ui/window/network_engine.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QFileDialog>
#include <QFileInfo>

namespace sdmatte::studio {

ModelFlow::ModelFlow(QWidget& window, Stage& stage, Settings& settings)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
{
}

bool ModelFlow::may_begin()
{
    if (!has_networks())
        stage_.notes().say(
            {.sentence =
                 tr("This build of SDMatte Studio has no networks: it cannot use models.")});
    else if (is_busy())
        stage_.notes().say({.sentence = tr("Another model is still being added.")});
    else
        return true;
    return false;
}

void ModelFlow::choose_file()
{
    if (!may_begin())
        return;
    auto* dialog = new QFileDialog(&window_, tr("Open model"), settings_.model_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Models") + " (*.safetensors *.pth)", tr("All files") + " (*)"});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        settings_.model_folder = QFileInfo(file).absolutePath();
        open_file(file);
    });
    dialog->open();
}

void ModelFlow::open_file(const QString& file)
{
    if (!may_begin())
        return;
    looking_.start([file](const Progress&) { return network_in_file(file); },
                   [this, file](const Result<std::optional<NetworkKind>>& network) {
                       if (!network)
                           fail(network.error());
                       else if (*network)
                           import(file, **network);
                       else
                           ask(file);
                   });
}

void ModelFlow::cancel()
{
    if (!is_busy())
        return;
    looking_.cancel();
    importing_.cancel();
    stage_.model_work().finish();
}

void ModelFlow::ask(const QString& file)
{
    auto* dialog = new ModelDialog(file, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, file] {
        if (may_begin())
            import(file, dialog->network());
    });
    dialog->open();
}

void ModelFlow::import(const QString& file, NetworkKind network)
{
    const auto words = [name = QFileInfo(file).fileName()] { return tr("Adding %1").arg(name); };
    stage_.notes().clear();
    stage_.model_work().start(words());
    importing_.start(
        [file, network](const Progress& progress) {
            return import_model(QFile::encodeName(file).toStdString(), {.network = network},
                                progress);
        },
        [this](const Result<ImportedModel>& imported) {
            stage_.model_work().finish();
            if (imported)
                emit this->imported(QString::fromStdString(imported->model.name));
            else
                fail(imported.error());
        },
        [this, words](float fraction, const QString&) {
            WorkPill& pill = stage_.model_work();
            if (!pill.is_working()) // another language got new pills
                pill.start(words());
            pill.set_progress(fraction, std::nullopt);
        });
}

void ModelFlow::fail(const Error& error)
{
    stage_.notes().say(
        {.kind = NoteKind::Failure, .sentence = QString::fromStdString(error.sentence)});
}

} // namespace sdmatte::studio
