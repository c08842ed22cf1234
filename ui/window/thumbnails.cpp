#include "ui/window/thumbnails.h"

#include "image/engine_colour.h"
#include "image/read.h"
#include "image/resize.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sdmatte::studio {
namespace {

constexpr int most_kept = 200;
constexpr std::int64_t most_pixels = 120'000'000; // a larger one is not worth the wait

QString cache_folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/thumbnails";
}

QString kept_file(const QFileInfo& photo)
{
    const QString what = QStringLiteral("%1|%2|%3")
                             .arg(photo.absoluteFilePath())
                             .arg(photo.lastModified().toMSecsSinceEpoch())
                             .arg(photo.size());
    const QByteArray name =
        QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha1).toHex();
    return cache_folder() + '/' + QString::fromLatin1(name) + ".png";
}

void keep(const QString& file, const QImage& picture)
{
    QDir folder(cache_folder());
    if (!folder.mkpath("."))
        return; // a cache that cannot be written is only slow
    const QStringList oldest =
        folder.entryList({"*.png"}, QDir::Files, QDir::Time | QDir::Reversed);
    for (qsizetype i = 0; i + most_kept <= oldest.size(); ++i)
        folder.remove(oldest[i]);
    picture.save(file);
}

Result<QImage> make_thumbnail(const QString& path, const Progress& progress)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return QImage();
    const QString kept = kept_file(info);
    if (QImage found(kept); !found.isNull())
        return found;
    auto image =
        read_image(path.toStdString(), {.max_pixels = most_pixels}, progress.part(0, 0.7F));
    if (!image)
        return std::unexpected(image.error());
    const auto colour = engine_colour(*image, progress.part(0.7F, 0.9F));
    if (!colour)
        return std::unexpected(colour.error());
    *image = {};
    const auto small =
        shrink(*colour, fit_long_side({colour->width(), colour->height()}, thumbnail_side));
    const QImage picture = QImage(small.data(), small.width(), small.height(), small.width() * 3,
                                  QImage::Format_RGB888)
                               .copy();
    if (!progress.is_cancelled())
        keep(kept, picture);
    return picture;
}

} // namespace

Thumbnails::Thumbnails(QObject* parent)
    : QObject(parent)
{
}

void Thumbnails::request(const QStringList& files)
{
    task_.cancel();
    waiting_ = files;
    make_next();
}

void Thumbnails::make_next()
{
    if (waiting_.isEmpty())
        return;
    const QString file = waiting_.takeFirst();
    task_.start(
        [file, screen = screen_](const Progress& progress) -> Result<QImage> {
            const auto picture = make_thumbnail(file, progress);
            return picture ? screen->shown(*picture) : picture;
        },
        [this, file](const Result<QImage>& picture) {
            emit made(file, picture.value_or(QImage()));
            make_next();
        });
}

} // namespace sdmatte::studio
