// Whether the open photo's file is still there and still the one that was read.
#pragma once

#include "ui/async/background_task.h"
#include "ui/document/open_photo.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace sdmatte::studio {

class PhotoWatch : public QObject {
    Q_OBJECT

public:
    explicit PhotoWatch(QObject* parent = nullptr);

    void watch(SharedPhoto photo); // null, or without a file: nothing

signals:
    void changed(); // once a photo: another file stands in its place
    void deleted(); // once a photo

private:
    enum class FileState { Same, Changed, Deleted };
    void look();

    SharedPhoto photo_;
    QFileSystemWatcher watcher_;
    QTimer settles_; // a file that is being written changes many times
    BackgroundTask<FileState> looking_;
};

} // namespace sdmatte::studio
