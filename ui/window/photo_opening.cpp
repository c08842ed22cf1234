#include "ui/window/photo_opening.h"

#include <QFileInfo>

namespace sdmatte::studio {

PhotoOpening::PhotoOpening(QObject* parent)
    : QObject(parent)
{
}

void PhotoOpening::start(const QString& words, const QString& file,
                         std::function<Result<SharedPhoto>(const Progress&)> read)
{
    emit started(words);
    task_.start(
        [read = std::move(read),
         screen = screen_](const Progress& progress) -> Result<OpenedPhoto> {
            auto photo = read(progress.part(0, 0.85F));
            if (!photo)
                return std::unexpected(photo.error());
            DisplaySource shown =
                display_source((*photo)->image, (*photo)->colour, screen->display);
            auto pyramid = build_photo_pyramid(shown, progress.part(0.85F, 1));
            if (!pyramid)
                return std::unexpected(pyramid.error());
            return OpenedPhoto{.photo = std::move(*photo),
                               .pyramid = std::move(*pyramid),
                               .shown = std::move(shown),
                               .screen = screen};
        },
        [this, file](const Result<OpenedPhoto>& photo) {
            if (photo)
                emit opened(*photo);
            else
                emit failed(photo.error(), file);
        },
        [this](float fraction, const QString&) { emit progressed(fraction); });
}

void PhotoOpening::open_file(const QString& file)
{
    // The name's own bytes: a name that is no UTF-8 came in as bytes and goes out as bytes.
    const QByteArray name = QFile::encodeName(file);
    const std::filesystem::path path(name.toStdString());
    start(tr("Opening %1").arg(QFileInfo(file).fileName()), file,
          [path](const Progress& progress) { return studio::open_photo(path, progress); });
}

void PhotoOpening::open_sample()
{
    start(tr("Drawing the sample picture"), {},
          [](const Progress& progress) { return studio::open_sample(progress); });
}

void PhotoOpening::open_pasted(const QImage& image)
{
    start(tr("Opening the pasted picture"), {},
          [image](const Progress& progress) { return studio::open_pasted(image, progress); });
}

void PhotoOpening::cancel()
{
    task_.cancel();
}

} // namespace sdmatte::studio
