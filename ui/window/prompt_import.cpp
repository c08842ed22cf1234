#include "ui/window/prompt_import.h"

#include "base/message.h"
#include "base/path_text.h"
#include "image/read.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <cmath>

namespace sdmatte::studio {
namespace {

Result<ObjectPrompt> read_prompt(PromptFile kind, const std::filesystem::path& path, int width,
                                 int height)
{
    ObjectPrompt prompt;
    if (kind == PromptFile::Trimap) {
        auto trimap = read_trimap(path, width, height);
        if (!trimap)
            return std::unexpected(trimap.error());
        prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(std::move(*trimap));
        return prompt;
    }
    const auto mask = read_mask(path, width, height);
    if (!mask)
        return std::unexpected(mask.error());
    prompt.area = TileMask(*mask, least_stroke_code);
    if (prompt.area.is_blank())
        return input_error(message("window",
                                   "\"%1\" marks nothing: a mask is white where the subject is.",
                                   path_text(path)));
    return prompt;
}

Result<ObjectPrompt> mask_of(const QImage& picture, const OpenPhoto& photo,
                             const Progress& progress)
{
    const QSize size(photo.image.width(), photo.image.height());
    const QImage fitting = picture.size() == size ? picture
                                                  : picture.scaled(size, Qt::IgnoreAspectRatio,
                                                                   Qt::SmoothTransformation);
    const auto pasted = open_pasted(fitting, progress);
    if (!pasted)
        return std::unexpected(pasted.error());
    ObjectPrompt prompt;
    prompt.area = TileMask(mask_codes((*pasted)->image), least_stroke_code);
    if (prompt.area.is_blank())
        return input_error(message("window", "The copied picture marks nothing: a mask is white "
                                             "where the subject is."));
    return prompt;
}

} // namespace

PromptImport::PromptImport(QWidget& window, Stage& stage, Settings& settings, Document& document)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
    , document_(document)
{
    connect(&document, &Document::photo_changed, this, &PromptImport::cancel);
}

void PromptImport::choose_file(PromptFile kind)
{
    auto* dialog = new QFileDialog(
        &window_, kind == PromptFile::Mask ? tr("Import mask") : tr("Import trimap"),
        settings_.photo_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Pictures") + " (*.png *.tif *.tiff *.jpg *.jpeg *.webp *.exr *.bmp *.psd)",
         tr("All files") + " (*)"});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString& file) { import(kind, file); });
    dialog->open();
}

void PromptImport::import(PromptFile kind, const QString& file)
{
    const SharedPhoto photo = document_.photo();
    if (!photo)
        return;
    stage_.notes().clear();
    stage_.file_work().start(kind == PromptFile::Mask ? tr("Reading the mask")
                                                      : tr("Reading the trimap"));
    const std::filesystem::path path(QFile::encodeName(file).toStdString());
    task_.start(
        [kind, path, photo](const Progress&) {
            return read_prompt(kind, path, photo->image.width(), photo->image.height());
        },
        [this, kind, object = document_.active_id()](const Result<ObjectPrompt>& read) {
            take(kind, object, kind == PromptFile::Mask ? tr("Import mask") : tr("Import trimap"),
                 read);
        });
}

void PromptImport::paste_mask(const QImage& picture)
{
    const Image& photo = document_.photo()->image;
    const QSize size(photo.width(), photo.height());
    if (picture.size() == size) {
        take_mask(picture);
        return;
    }
    // The shape fits where scaling errs by less than a pixel of the smaller picture.
    const bool is_larger = picture.width() > size.width();
    const QSize small = is_larger ? size : picture.size();
    const QSize large = is_larger ? picture.size() : size;
    const double fitting = double(large.height()) * small.width() / large.width();
    const NoteButton open{tr("Open as a photo"), [this, picture] { emit photo_wanted(picture); }};
    const QString sizes = tr("The copied picture has %1 × %2 pixels, the photo %3 × %4.")
                              .arg(picture.width())
                              .arg(picture.height())
                              .arg(size.width())
                              .arg(size.height());
    if (std::abs(fitting - small.height()) < 1)
        stage_.notes().say(
            {.kind = NoteKind::Warning,
             .sentence = sizes,
             .buttons = {{tr("Scale it to a mask"), [this, picture] { take_mask(picture); }},
                         open}});
    else
        stage_.notes().say({.kind = NoteKind::Warning,
                            .sentence = tr("%1 A mask has the photo's size.").arg(sizes),
                            .buttons = {open}});
}

void PromptImport::take_mask(const QImage& picture)
{
    const SharedPhoto photo = document_.photo();
    if (!photo)
        return;
    stage_.notes().clear();
    stage_.file_work().start(tr("Reading the mask"));
    task_.start(
        [picture, photo](const Progress& progress) { return mask_of(picture, *photo, progress); },
        [this, object = document_.active_id()](const Result<ObjectPrompt>& read) {
            take(PromptFile::Mask, object, tr("Paste mask"), read);
        });
}

void PromptImport::take(PromptFile kind, quint64 object, const QString& step,
                        const Result<ObjectPrompt>& read)
{
    stage_.file_work().finish();
    if (!read) {
        stage_.notes().say(
            {.kind = NoteKind::Failure, .sentence = QString::fromStdString(read.error().sentence)});
        return;
    }
    document_.activate(object);
    if (document_.active_id() != object)
        return; // it has been removed
    ObjectState state = document_.state();
    if (kind == PromptFile::Mask) {
        state.prompt.area = read->area;
        document_.edit(step, std::move(state));
    } else {
        state.prompt.trimap = read->trimap;
        document_.edit(step, std::move(state));
    }
    emit imported(kind);
}

void PromptImport::cancel()
{
    if (!task_.is_running())
        return;
    task_.cancel();
    stage_.file_work().finish();
}

std::optional<PromptFile> PromptImport::kind_of(const QString& file)
{
    const QString name = QFileInfo(file).completeBaseName().toLower();
    if (name.endsWith(QLatin1String("_mask")))
        return PromptFile::Mask;
    if (name.endsWith(QLatin1String("_trimap")))
        return PromptFile::Trimap;
    return std::nullopt;
}

} // namespace sdmatte::studio
