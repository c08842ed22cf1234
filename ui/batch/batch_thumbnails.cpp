#include "ui/batch/batch_thumbnails.h"

#include "ui/batch/batch_pictures.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int most_kept = 600;
constexpr std::size_t most_wanted = 40;     // more than a tall window shows
constexpr int side = 2 * thumbnail_side_px; // sharp on screens of two pixels a point

QByteArray key_of(const std::filesystem::path& path)
{
    return QByteArray::fromStdString(path.string());
}

} // namespace

BatchThumbnails::BatchThumbnails(QObject* parent)
    : QObject(parent)
    , pictures_(most_kept)
{
}

QImage BatchThumbnails::picture(const std::filesystem::path& result)
{
    if (const QImage* const found = pictures_.object(key_of(result)))
        return *found;
    std::erase(wanted_, result);
    wanted_.push_back(result);
    if (wanted_.size() > most_wanted)
        wanted_.erase(wanted_.begin());
    if (!task_.is_running())
        make_next();
    return {};
}

void BatchThumbnails::forget(const std::filesystem::path& result)
{
    pictures_.remove(key_of(result));
    emit made(result);
}

void BatchThumbnails::clear()
{
    task_.cancel();
    wanted_.clear();
    pictures_.clear();
}

void BatchThumbnails::make_next()
{
    if (wanted_.empty())
        return;
    const std::filesystem::path path = wanted_.back();
    wanted_.pop_back();
    task_.start([path](const Progress& progress) { return result_thumbnail(path, side, progress); },
                [this, path](const Result<QImage>& picture) {
                    ++made_count_;
                    pictures_.insert(key_of(path), new QImage(picture.value_or(QImage())));
                    emit made(path);
                    make_next();
                });
}

} // namespace sdmatte::studio
