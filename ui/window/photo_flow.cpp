#include "ui/window/photo_flow.h"

#include "image/profile.h"
#include "ui/window/note_pill.h"
#include "ui/window/stage.h"
#include "ui/window/work_pill.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QMimeData>
#include <QUrl>

namespace sdmatte::studio {
namespace {

QStringList local_files(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files.push_back(url.toLocalFile());
    return files;
}

} // namespace

PhotoFlow::PhotoFlow(QWidget& window, Stage& stage, Settings& settings, Leave leave)
    : window_(window)
    , stage_(stage)
    , settings_(settings)
    , leave_(std::move(leave))
{
    connect(&opening_, &PhotoOpening::started, this, [this](const QString& words) {
        stage_.notes().clear();
        stage_.file_work().start(words);
    });
    connect(&opening_, &PhotoOpening::progressed, this,
            [this](float fraction) { stage_.file_work().set_progress(fraction, {}); });
    connect(&opening_, &PhotoOpening::opened, this, [this](const OpenedPhoto& photo) {
        stage_.file_work().finish();
        emit opened(photo);
    });
    connect(&opening_, &PhotoOpening::failed, this, &PhotoFlow::fail);
    connect(&watch_, &PhotoWatch::changed, this,
            [this] { say_changed(tr("%1 was changed by another program.").arg(photo_->title)); });
    connect(&watch_, &PhotoWatch::deleted, this, [this] {
        stage_.notes().say(
            {.kind = NoteKind::Warning,
             .sentence = tr("%1 was deleted or moved. It stays open here.").arg(photo_->title)});
    });
}

void PhotoFlow::say_changed(const QString& sentence)
{
    stage_.notes().say({.kind = NoteKind::Warning,
                        .sentence = sentence,
                        .buttons = {{tr("Open again"), [this] { read_again(); }}}});
}

void PhotoFlow::fail(const Error& error, const QString& file)
{
    stage_.file_work().finish();
    if (error.kind == ErrorKind::Cancelled)
        return;
    Note note{.kind = NoteKind::Failure, .sentence = QString::fromStdString(error.sentence)};
    if (error.kind == ErrorKind::Resource && !file.isEmpty())
        note.buttons = {{tr("Try again"), [this, file] { opening_.open_file(file); }}};
    stage_.notes().say(std::move(note));
    if (settings_.recent_files.contains(file) && !QFileInfo::exists(file)) {
        settings_.recent_files.removeAll(file);
        emit recent_files_changed();
    }
}

void PhotoFlow::choose_file()
{
    auto* dialog = new QFileDialog(&window_, tr("Open photo"), settings_.photo_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Photos")
                                + " (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.exr *.heic *.heif "
                                  "*.avif *.psd *.jp2 *.bmp *.dng *.cr2 *.cr3 *.nef *.arw *.raf "
                                  "*.orf *.rw2)",
                            tr("All files") + " (*)"});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        settings_.photo_folder = QFileInfo(file).absolutePath();
        open_files({file});
    });
    dialog->open();
}

void PhotoFlow::open_files(const QStringList& files)
{
    if (files.isEmpty())
        return;
    leave_([this, file = QFileInfo(files.front()).absoluteFilePath(), count = files.size()] {
        opening_.open_file(file);
        if (count > 1)
            stage_.notes().say(
                {.sentence = tr("One photo is open at a time, so the first one was taken.")});
    });
}

void PhotoFlow::open_sample()
{
    leave_([this] { opening_.open_sample(); });
}

bool PhotoFlow::can_open(const QMimeData* data)
{
    return data->hasImage() || !local_files(data).isEmpty();
}

void PhotoFlow::open_data(const QMimeData* data)
{
    if (data == nullptr || !can_open(data)) {
        stage_.notes().say(
            {.sentence = tr("The clipboard holds no picture: copy one, then paste it here.")});
        return;
    }
    if (const QStringList files = local_files(data); !files.isEmpty()) {
        open_files(files);
        return;
    }
    open_picture(qvariant_cast<QImage>(data->imageData()));
}

void PhotoFlow::open_picture(const QImage& picture)
{
    leave_([this, picture] { opening_.open_pasted(picture); });
}

void PhotoFlow::read_again()
{
    if (!photo_ || photo_->path.empty())
        return;
    leave_([this, file = QFile::decodeName(photo_->path.c_str())] { opening_.open_file(file); });
}

void PhotoFlow::close()
{
    leave_([this] {
        opening_.cancel();
        stage_.file_work().finish();
        stage_.notes().clear();
        photo_.reset();
        watch_.watch(nullptr);
        emit closed();
    });
}

void PhotoFlow::cancel()
{
    opening_.cancel();
    stage_.file_work().finish();
}

void PhotoFlow::photo_is_open(const OpenedPhoto& opened)
{
    photo_ = opened.photo;
    watch_.watch(photo_);
    if (photo_->path.empty())
        return;
    remember_file(settings_, QFile::decodeName(photo_->path.c_str()));
    emit recent_files_changed();
}

QString photo_facts(const OpenPhoto& photo)
{
    const QLocale locale;
    const int width = photo.image.width();
    const int height = photo.image.height();
    const double megapixels = double(width) * height / 1e6;
    const auto depth = [&] {
        switch (photo.image.depth()) {
        case Depth::U8: return PhotoFlow::tr("8 bit");
        case Depth::U16: return PhotoFlow::tr("16 bit");
        case Depth::F32: return PhotoFlow::tr("float");
        }
        return QString();
    };
    QString profile = QStringLiteral("sRGB");
    if (photo.image.icc)
        profile = QString::fromStdString(profile_name(*photo.image.icc));
    if (profile.isEmpty())
        profile = PhotoFlow::tr("Own profile");
    return QStringLiteral("%1 × %2    %3    %4    %5")
        .arg(width)
        .arg(height)
        .arg(PhotoFlow::tr("%1 MP").arg(locale.toString(megapixels, 'f', megapixels < 1 ? 2 : 1)),
             depth(), profile);
}

} // namespace sdmatte::studio
