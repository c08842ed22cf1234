#include "ui/window/model_flow.h"

#include "ui/window/model_dialog.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"

#include <QFileDialog>
#include <QFileInfo>

namespace sdmatte::studio {

ModelFlow::ModelFlow(QWidget& window, Stage& stage, Settings& settings)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
{
}

void ModelFlow::choose_file()
{
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
    looking_.start([file](const Progress&) { return model_format(file); },
                   [this, file](const Result<ModelFormat>& format) {
                       if (format)
                           ask(file, *format);
                       else
                           stage_.notes().say(
                               {.kind = NoteKind::Failure,
                                .sentence = QString::fromStdString(format.error().sentence)});
                   });
}

void ModelFlow::ask(const QString& file, ModelFormat format)
{
    auto* dialog = new ModelDialog(file, format, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        settings_.model = dialog->choice();
        stage_.notes().say(
            {.sentence = tr("%1 is remembered. This version cannot run networks yet, so the "
                            "classical engine goes on.")
                             .arg(QFileInfo(settings_.model.path).fileName())});
        emit choice_changed();
    });
    dialog->open();
}

void ModelFlow::forget()
{
    settings_.model = {};
    emit choice_changed();
}

QString ModelFlow::chosen_model() const
{
    if (settings_.model.path.isEmpty())
        return {};
    const QString network =
        settings_.model.network == ModelNetwork::SdMatteStar ? "SDMatte*" : "SDMatte";
    return QStringLiteral("%1, %2").arg(network, QFileInfo(settings_.model.path).fileName());
}

} // namespace sdmatte::studio
