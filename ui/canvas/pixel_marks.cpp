#include "ui/canvas/pixel_marks.h"

#include "ui/canvas/canvas_marks.h"
#include "ui/canvas/raster_compositor.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace sdmatte::studio {
namespace {

// Widget pixels.
constexpr double line_height = 10;
constexpr double label_width = 36;
constexpr double letter_width = 6;
constexpr double least_cell = 40; // from which a pixel's four lines fit
constexpr int font_px = 9;

const QRgb grid_colour = qPremultiply(0x70808080);

constexpr std::array channel_names{'R', 'G', 'B', 'A'};
constexpr std::array channel_colours{QRgb{0xffffc8c2}, QRgb{0xffc8f6c4}, QRgb{0xffc6dbff},
                                     QRgb{0xffffffff}};

QImage blank(QSizeF size, double ratio)
{
    QImage image(static_cast<int>(std::ceil(size.width() * ratio)),
                 static_cast<int>(std::ceil(size.height() * ratio)),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

const QImage& PixelMarks::letter(int channel, char letter)
{
    QImage& image = letters_[256 * channel + letter];
    if (!image.isNull())
        return image;
    image = blank({letter_width + 3, line_height}, ratio_);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font;
    font.setPixelSize(font_px);
    QPainterPath path;
    const QString text(QLatin1Char{letter});
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    path.addText(1.5 + (letter_width - width) / 2, line_height - 2, font, text);
    // Dark under light, so that it is seen on any picture.
    painter.strokePath(path,
                       QPen(QColor(0, 0, 0, 210), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, QColor::fromRgb(channel_colours[static_cast<std::size_t>(channel)]));
    return image;
}

const QImage& PixelMarks::label(int channel, int code)
{
    QImage& image = labels_[256 * channel + code];
    if (!image.isNull())
        return image;
    image = blank({label_width, line_height}, ratio_);
    QPainter painter(&image);
    const QByteArray number =
        channel < 3 ? QByteArray::number(code) : QByteArray::number(code / 255.0, 'f', 2);
    const QByteArray text =
        QByteArray(1, channel_names[static_cast<std::size_t>(channel)]) + ' ' + number;
    double x = 0;
    for (const char c : text) {
        if (c != ' ')
            painter.drawImage(QPointF(x, 0), letter(channel, c));
        x += c == ' ' || c == '.' ? letter_width / 2 : letter_width;
    }
    return image;
}

// Labels lie beside one another: their pixels are copied, which costs less than painting them.
void PixelMarks::put(const QImage& label, QPoint at)
{
    const QRect shown = QRect(at, label.size()).intersected(drawn_.rect());
    if (shown.isEmpty())
        return;
    const std::ptrdiff_t x0 = shown.left() - at.x();
    for (int y = shown.top(); y <= shown.bottom(); ++y)
        std::memcpy(drawn_.scanLine(y) + std::ptrdiff_t{4} * shown.left(),
                    label.constScanLine(y - at.y()) + 4 * x0,
                    std::size_t{4} * static_cast<std::size_t>(shown.width()));
}

QSize PixelMarks::widget_size() const
{
    return (QSizeF(drawn_.size()) / ratio_).toSize();
}

// Lines one device pixel wide, the first of the pixel right of or below them. Written, not
// painted: hundreds of thin lines cost a painter more than a frame.
void PixelMarks::draw_grid(const Scene& scene, const ViewTransform& view)
{
    const QRect pixels = visible_pixels(scene, view, widget_size());
    const auto device = [this](double widget) {
        return static_cast<int>(std::lround(widget * ratio_));
    };
    const QRectF photo = view.to_widget(QRectF(pixels));
    const int right = std::min(device(photo.right()), drawn_.width());
    const int bottom = std::min(device(photo.bottom()), drawn_.height());
    const int left = std::max(device(photo.left()), 0);
    std::vector<int> columns;
    for (int x = pixels.left() + 1; x <= pixels.right(); ++x)
        if (const int at = device(view.to_widget(QPointF(x, 0)).x()); at >= 0 && at < right)
            columns.push_back(at);
    for (int y = std::max(device(photo.top()), 0); y < bottom; ++y) {
        auto* const row = reinterpret_cast<QRgb*>(drawn_.scanLine(y));
        for (const int x : columns)
            row[x] = grid_colour;
    }
    for (int y = pixels.top() + 1; y <= pixels.bottom(); ++y)
        if (const int at = device(view.to_widget(QPointF(0, y)).y()); at >= 0 && at < bottom) {
            auto* const row = reinterpret_cast<QRgb*>(drawn_.scanLine(at));
            std::fill(row + left, row + std::max(left, right), grid_colour);
        }
}

void PixelMarks::draw_values(const Scene& scene, const ViewTransform& view)
{
    const QRect pixels = visible_pixels(scene, view, widget_size());
    const int lines = scene.alpha ? 4 : 3;
    const QPointF middle((view.scale - label_width) / 2 + 2,
                         (view.scale - lines * line_height) / 2);
    for (int y = pixels.top(); y <= pixels.bottom(); ++y)
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const auto colour = scene.photo->srgb_at(x, y);
            QPointF corner = view.to_widget(QPointF(x, y)) + middle;
            for (int channel = 0; channel < lines; ++channel) {
                const int code =
                    channel < 3 ? colour[static_cast<std::size_t>(channel)]
                                : static_cast<int>(std::lround(255 * scene.alpha->alpha_at(x, y)));
                put(label(channel, code), (corner * ratio_).toPoint());
                corner.ry() += line_height;
            }
        }
}

void PixelMarks::forget()
{
    drawn_ = QImage();
    photo_.reset();
    alpha_.reset();
}

void PixelMarks::paint(QPainter& painter, const Scene& scene, const ViewTransform& view, QSize size,
                       double device_pixel_ratio)
{
    if (view.scale * device_pixel_ratio < pixel_grid_from)
        return;
    if (device_pixel_ratio != ratio_) {
        labels_.clear();
        letters_.clear();
        ratio_ = device_pixel_ratio;
        drawn_ = QImage();
    }
    const QSize device = device_size(size, ratio_);
    const bool is_drawn = drawn_.size() == device && photo_ == scene.photo && alpha_ == scene.alpha
                          && view_.scale == view.scale && view_.origin == view.origin;
    if (!is_drawn) {
        if (drawn_.size() != device)
            drawn_ = QImage(device, QImage::Format_ARGB32_Premultiplied);
        drawn_.setDevicePixelRatio(ratio_);
        drawn_.fill(Qt::transparent);
        photo_ = scene.photo;
        alpha_ = scene.alpha;
        view_ = view;
        draw_grid(scene, view);
        if (view.scale >= least_cell)
            draw_values(scene, view);
    }
    painter.drawImage(QPointF(0, 0), drawn_);
}

} // namespace sdmatte::studio
