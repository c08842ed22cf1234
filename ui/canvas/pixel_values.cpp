#include "ui/canvas/pixel_values.h"

#include "ui/canvas/canvas_marks.h"

#include <QFont>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace sdmatte::studio {
namespace {

// Widget pixels.
constexpr double line_height = 10;
constexpr double label_width = 34;
constexpr double least_cell = 40; // from which a pixel's four lines fit
constexpr int font_px = 9;

constexpr std::array channel_names{'R', 'G', 'B', 'A'};
constexpr std::array channel_colours{QRgb{0xffffb0a8}, QRgb{0xffb4f0b0}, QRgb{0xffb0ccff},
                                     QRgb{0xffffffff}};

} // namespace

const QPixmap& PixelValues::label(int channel, int code, double device_pixel_ratio)
{
    if (device_pixel_ratio != ratio_) {
        labels_.clear();
        ratio_ = device_pixel_ratio;
    }
    QPixmap& pixmap = labels_[256 * channel + code];
    if (!pixmap.isNull())
        return pixmap;
    pixmap = QPixmap(static_cast<int>(std::ceil(label_width * ratio_)),
                     static_cast<int>(std::ceil(line_height * ratio_)));
    pixmap.setDevicePixelRatio(ratio_);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(font_px);
    const auto i = static_cast<std::size_t>(channel);
    const QString number =
        channel < 3 ? QString::number(code) : QString::number(code / 255.0, 'f', 2);
    QPainterPath path;
    path.addText(1, line_height - 2, font,
                 QStringLiteral("%1 %2").arg(channel_names[i]).arg(number));
    // Dark under light, so that it is seen on any picture.
    painter.strokePath(path,
                       QPen(QColor(0, 0, 0, 190), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, QColor::fromRgb(channel_colours[i]));
    return pixmap;
}

void PixelValues::paint(QPainter& painter, const Scene& scene, const ViewTransform& view,
                        QSize size, double device_pixel_ratio)
{
    if (view.scale < least_cell)
        return;
    const QRect pixels = visible_pixels(scene, view, size);
    const int lines = scene.alpha ? 4 : 3;
    const PyramidLevel& colours = scene.photo->levels.level(0);
    const QPointF middle((view.scale - label_width) / 2 + 2,
                         (view.scale - lines * line_height) / 2);
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            QPointF corner = view.to_widget(QPointF(x, y)) + middle;
            corner = {std::round(corner.x()), std::round(corner.y())};
            for (int channel = 0; channel < lines; ++channel) {
                const int code =
                    channel < 3 ? colours.at(x, y, channel)
                                : static_cast<int>(std::lround(255 * scene.alpha->alpha_at(x, y)));
                painter.drawPixmap(corner, label(channel, code, device_pixel_ratio));
                corner.ry() += line_height;
            }
        }
}

} // namespace sdmatte::studio
