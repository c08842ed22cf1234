#include "ui/tools/trimap_overlay.h"

#include "ui/tools/prompt_colours.h"

#include <QImage>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sdmatte::studio {
namespace {

enum Tint : uchar { None, Subject, Background };

QRgb tint(QColor colour)
{
    colour.setAlphaF(static_cast<float>(prompt_colours::stroke_opacity));
    return qPremultiply(colour.rgba());
}

// For each device pixel along an axis the photo's pixel under its middle, -1 beside the photo.
std::vector<int> sources(double first, int count, double origin, double scale, double ratio,
                         int limit)
{
    std::vector<int> found(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double at = (first + (i + 0.5) / ratio - origin) / scale;
        found[static_cast<std::size_t>(i)] =
            at >= 0 && at < limit ? static_cast<int>(std::floor(at)) : -1;
    }
    return found;
}

} // namespace

void draw_trimap(QPainter& painter, const ViewTransform& view, const Raster<std::uint8_t>& trimap)
{
    QRectF part = painter.window();
    if (painter.hasClipping())
        part &= painter.clipBoundingRect();
    part &= view.to_widget(QRectF(0, 0, trimap.width(), trimap.height()));
    part = part.toAlignedRect();
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(part.width() * ratio)),
                     static_cast<int>(std::ceil(part.height() * ratio)));
    if (size.isEmpty())
        return;
    const auto columns =
        sources(part.left(), size.width(), view.origin.x(), view.scale, ratio, trimap.width());
    const auto rows =
        sources(part.top(), size.height(), view.origin.y(), view.scale, ratio, trimap.height());
    QImage image(size, QImage::Format_Indexed8);
    image.setColorTable(
        {qRgba(0, 0, 0, 0), tint(prompt_colours::positive), tint(prompt_colours::negative)});
    for (int y = 0; y < size.height(); ++y) {
        uchar* to = image.scanLine(y);
        const int row = rows[static_cast<std::size_t>(y)];
        for (int x = 0; x < size.width(); ++x) {
            const int column = columns[static_cast<std::size_t>(x)];
            const int code = row < 0 || column < 0 ? 128 : trimap.row(row)[column];
            to[x] = code == 255 ? Subject : code == 0 ? Background : None;
        }
    }
    image.setDevicePixelRatio(ratio);
    painter.drawImage(part.topLeft(), image);
}

} // namespace sdmatte::studio
