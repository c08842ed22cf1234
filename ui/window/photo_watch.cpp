#include "ui/window/photo_watch.h"

#include <QFile>
#include <QFileInfo>

namespace sdmatte::studio {
namespace {

constexpr int settles_ms = 400;

} // namespace

PhotoWatch::PhotoWatch(QObject* parent)
    : QObject(parent)
{
    settles_.setSingleShot(true);
    settles_.setInterval(settles_ms);
    connect(&settles_, &QTimer::timeout, this, &PhotoWatch::look);
    const auto wait = [this] { settles_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, wait);
}

void PhotoWatch::watch(SharedPhoto photo)
{
    looking_.cancel();
    settles_.stop();
    const QStringList watched = watcher_.files() + watcher_.directories();
    if (!watched.isEmpty())
        watcher_.removePaths(watched);
    photo_ = std::move(photo);
    if (!photo_ || photo_->path.empty())
        return;
    const QString file = QFile::decodeName(photo_->path.c_str());
    // The folder too: programs that save safely rename another file over this one.
    watcher_.addPaths({file, QFileInfo(file).absolutePath()});
}

void PhotoWatch::look()
{
    if (!photo_)
        return;
    looking_.start(
        [photo = photo_](const Progress&) -> Result<FileState> {
            if (is_unchanged_on_disk(*photo))
                return FileState::Same;
            std::error_code error;
            return std::filesystem::exists(photo->path, error) ? FileState::Changed
                                                               : FileState::Deleted;
        },
        [this](const Result<FileState>& state) {
            if (!state || *state == FileState::Same)
                return;
            watch(nullptr);
            if (*state == FileState::Deleted)
                emit deleted();
            else
                emit changed();
        });
}

} // namespace sdmatte::studio
