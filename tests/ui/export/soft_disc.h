// A small photo with a known alpha: a red disc with a soft edge on blue.
#pragma once

#include "image/write.h"
#include "ui/export/export_cut_out.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <cmath>
#include <string>

namespace sdmatte::studio {

inline ExportSource soft_disc(int width = 90, int height = 60)
{
    Raster<std::uint8_t> colour(width, height, 3);
    Raster<float> alpha(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const float distance =
                std::hypot(float(x) - float(width) / 2, float(y) - float(height) / 2);
            const float a = std::clamp((float(height) / 3 - distance) / 6 + 0.5F, 0.F, 1.F);
            alpha.at(x, y) = a;
            colour.at(x, y, 0) = static_cast<std::uint8_t>(220 * a);
            colour.at(x, y, 1) = 40;
            colour.at(x, y, 2) = static_cast<std::uint8_t>(220 * (1 - a));
        }
    auto photo = std::make_shared<OpenPhoto>();
    photo->title = "Disc";
    photo->image.colour = std::make_shared<const Pixels>(std::move(colour));
    return {.photo = std::move(photo),
            .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
}

// The same photo, said to have been read from this file.
inline ExportSource soft_disc_of(const std::filesystem::path& path)
{
    ExportSource source = soft_disc();
    auto photo = std::make_shared<OpenPhoto>(*source.photo);
    photo->path = path;
    source.photo = std::move(photo);
    return source;
}

inline QByteArray content_of(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write_text(const std::filesystem::path& path, const QByteArray& text)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
}

} // namespace sdmatte::studio
