// Small pictures of results, made on a worker thread for those that are looked at. UI thread only.
#pragma once

#include "ui/async/background_task.h"

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QObject>

#include <filesystem>
#include <vector>

namespace sdmatte::studio {

class BatchThumbnails : public QObject {
    Q_OBJECT

public:
    explicit BatchThumbnails(QObject* parent = nullptr);

    // The picture, if it is there; a null one means that it is being made, or cannot be. Those that
    // were asked for last are made first; of many that waited, the oldest are forgotten.
    [[nodiscard]] QImage picture(const std::filesystem::path& result);
    void forget(const std::filesystem::path& result); // its file has changed
    void clear();
    [[nodiscard]] int made_count() const { return made_count_; }

signals:
    void made(const std::filesystem::path& result);

private:
    void make_next();

    QCache<QByteArray, QImage> pictures_; // null ones of files that cannot be read
    std::vector<std::filesystem::path> wanted_;
    int made_count_ = 0;
    BackgroundTask<QImage> task_; // last
};

} // namespace sdmatte::studio
