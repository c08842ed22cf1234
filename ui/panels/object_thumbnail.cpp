#include "ui/panels/object_thumbnail.h"

#include <QRect>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int least_code = 26; // what is fainter does not count for where the object is
constexpr double border = 0.06;

} // namespace

QImage object_thumbnail(const PhotoPyramid& photo, const AlphaPyramid& alpha, int side)
{
    const PyramidLevel& colours = photo.levels.level(photo.levels.level_count() - 1);
    const PyramidLevel& codes = alpha.levels.level(alpha.levels.level_count() - 1);
    const QSize size(colours.width(), colours.height());
    const auto code_at = [&](int x, int y) {
        return codes.at(static_cast<int>((x + 0.5) * codes.width() / size.width()),
                        static_cast<int>((y + 0.5) * codes.height() / size.height()));
    };
    QImage whole(size, QImage::Format_ARGB32);
    QRect object;
    for (int y = 0; y < size.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(whole.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int code = code_at(x, y);
            row[x] = qRgba(colours.at(x, y, 0), colours.at(x, y, 1), colours.at(x, y, 2), code);
            if (code >= least_code)
                object |= QRect(x, y, 1, 1);
        }
    }
    if (object.isNull())
        return {};
    const int margin = static_cast<int>(border * std::max(object.width(), object.height()));
    const QRect shown =
        object.adjusted(-margin, -margin, margin, margin).intersected(QRect(QPoint(), size));
    return whole.copy(shown)
        .convertToFormat(QImage::Format_ARGB32_Premultiplied)
        .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace sdmatte::studio
