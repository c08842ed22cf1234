// Opening photos in the background; the newest wish wins.
#pragma once

#include "ui/async/background_task.h"
#include "ui/canvas/photo_pyramid.h"
#include "ui/document/open_photo.h"
#include "ui/window/screen_colours.h"

#include <QImage>
#include <QObject>

namespace sdmatte::studio {

struct OpenedPhoto {
    SharedPhoto photo;
    SharedPhotoPyramid pyramid;   // ready to be shown
    DisplaySource shown{};        // that it was built of; pixels null: the photo's sRGB
    SharedScreenColours screen{}; // that it was built for; null: sRGB
};

class PhotoOpening : public QObject {
    Q_OBJECT

public:
    explicit PhotoOpening(QObject* parent = nullptr);

    void open_file(const QString& file);
    void open_sample();
    void open_pasted(const QImage& image);
    void cancel();
    void use_screen(SharedScreenColours screen) { screen_ = std::move(screen); }
    [[nodiscard]] bool is_running() const { return task_.is_running(); }

signals:
    void started(const QString& words); // a phrase: "Opening beach.tif"
    void progressed(float fraction);
    void opened(const sdmatte::studio::OpenedPhoto& photo);
    // `file` is empty for the sample and a pasted picture.
    void failed(const sdmatte::Error& error, const QString& file);

private:
    void start(const QString& words, const QString& file,
               std::function<Result<SharedPhoto>(const Progress&)> read);

    SharedScreenColours screen_ = make_screen_colours({});
    BackgroundTask<OpenedPhoto> task_;
};

} // namespace sdmatte::studio
