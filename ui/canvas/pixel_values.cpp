#include "ui/canvas/pixel_values.h"

#include "ui/canvas/canvas_marks.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace sdmatte::studio {
namespace {

// Widget pixels.
constexpr double line_height = 10;
constexpr double label_width = 36;
constexpr double letter_width = 6;
constexpr double least_cell = 40; // from which a pixel's four lines fit
constexpr int font_px = 9;

constexpr std::array channel_names{'R', 'G', 'B', 'A'};
constexpr std::array channel_colours{QRgb{0xffffb0a8}, QRgb{0xffb4f0b0}, QRgb{0xffb0ccff},
                                     QRgb{0xffffffff}};

QPixmap blank(double width, double ratio)
{
    QPixmap pixmap(static_cast<int>(std::ceil(width * ratio)),
                   static_cast<int>(std::ceil(line_height * ratio)));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

const QPixmap& PixelValues::letter(int channel, char letter)
{
    QPixmap& pixmap = letters_[256 * channel + letter];
    if (!pixmap.isNull())
        return pixmap;
    pixmap = blank(letter_width + 3, ratio_);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(font_px);
    QPainterPath path;
    const QString text(QLatin1Char{letter});
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    path.addText(1.5 + (letter_width - width) / 2, line_height - 2, font, text);
    // Dark under light, so that it is seen on any picture.
    painter.strokePath(path,
                       QPen(QColor(0, 0, 0, 190), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, QColor::fromRgb(channel_colours[static_cast<std::size_t>(channel)]));
    return pixmap;
}

const QPixmap& PixelValues::label(int channel, int code)
{
    QPixmap& pixmap = labels_[256 * channel + code];
    if (!pixmap.isNull())
        return pixmap;
    pixmap = blank(label_width, ratio_);
    QPainter painter(&pixmap);
    const QByteArray number =
        channel < 3 ? QByteArray::number(code) : QByteArray::number(code / 255.0, 'f', 2);
    const QByteArray text =
        QByteArray(1, channel_names[static_cast<std::size_t>(channel)]) + ' ' + number;
    double x = 0;
    for (const char c : text) {
        if (c != ' ')
            painter.drawPixmap(QPointF(x, 0), letter(channel, c));
        x += c == ' ' || c == '.' ? letter_width / 2 : letter_width;
    }
    return pixmap;
}

void PixelValues::paint(QPainter& painter, const Scene& scene, const ViewTransform& view,
                        QSize size, double device_pixel_ratio)
{
    if (view.scale < least_cell)
        return;
    if (device_pixel_ratio != ratio_) {
        labels_.clear();
        letters_.clear();
        ratio_ = device_pixel_ratio;
    }
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
                painter.drawPixmap(corner, label(channel, code));
                corner.ry() += line_height;
            }
        }
}

} // namespace sdmatte::studio
