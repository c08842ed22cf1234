// Small pictures of photos, made in the background and kept in the user's cache folder.
#pragma once

#include "ui/async/background_task.h"
#include "ui/window/screen_colours.h"

#include <QImage>
#include <QObject>
#include <QStringList>

namespace sdmatte::studio {

inline constexpr int thumbnail_side = 320; // of the long side

class Thumbnails : public QObject {
    Q_OBJECT

public:
    explicit Thumbnails(QObject* parent = nullptr);

    // One after the other; those asked for before and not yet made are forgotten.
    void request(const QStringList& files);

    // From the next request on; files are kept as sRGB.
    void use_screen(SharedScreenColours screen) { screen_ = std::move(screen); }

signals:
    void made(const QString& file, const QImage& picture); // null: the file cannot be read

private:
    void make_next();

    SharedScreenColours screen_ = make_screen_colours({});
    QStringList waiting_;
    BackgroundTask<QImage> task_;
};

} // namespace sdmatte::studio
