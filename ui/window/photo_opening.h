// Opening photos in the background; the newest wish wins.
#pragma once

#include "ui/async/background_task.h"
#include "ui/document/open_photo.h"

#include <QImage>
#include <QObject>

namespace sdmatte::studio {

class PhotoOpening : public QObject {
    Q_OBJECT

public:
    explicit PhotoOpening(QObject* parent = nullptr);

    void open_file(const QString& file);
    void open_sample();
    void open_pasted(const QImage& image);
    void cancel();
    [[nodiscard]] bool is_running() const { return task_.is_running(); }

signals:
    void started(const QString& words); // a phrase: "Opening beach.tif"
    void progressed(float fraction);
    void opened(const sdmatte::studio::SharedPhoto& photo);
    // `file` is empty for the sample and a pasted picture.
    void failed(const sdmatte::Error& error, const QString& file);

private:
    void start(const QString& words, const QString& file, BackgroundTask<SharedPhoto>::Work work);

    BackgroundTask<SharedPhoto> task_;
};

} // namespace sdmatte::studio
