#include "ui/canvas/canvas_marks.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::CanvasMarks)
};

constexpr QRgb plate_colour = 0xc0202020; // under text, on any picture
constexpr double handle_side = 22;
constexpr QSizeF legend_bar(160, 8);
constexpr double legend_margin = 12;
constexpr double legend_padding = 8;

} // namespace

QRect visible_pixels(const Scene& scene, const ViewTransform& view, QSize size)
{
    const QPointF first = view.to_photo(QPointF(0, 0));
    const QPointF last = view.to_photo(QPointF(size.width(), size.height()));
    const QRect all(0, 0, scene.photo->width(), scene.photo->height());
    return QRect(QPoint(static_cast<int>(std::floor(first.x())),
                        static_cast<int>(std::floor(first.y()))),
                 QPoint(static_cast<int>(std::ceil(last.x())) - 1,
                        static_cast<int>(std::ceil(last.y())) - 1))
        .intersected(all);
}

void paint_wipe_line(QPainter& painter, double wipe, QSize size, double device_pixel_ratio)
{
    const double x = std::round(wipe * size.width() * device_pixel_ratio) / device_pixel_ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(x - 2, 0, 4, size.height()), QColor(0, 0, 0, 130));
    painter.fillRect(QRectF(x - 1, 0, 2, size.height()), Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(x, size.height() / 2.0);
    painter.setPen(QPen(QColor(0, 0, 0, 130), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, handle_side / 2, handle_side / 2);
    painter.setPen(QPen(QColor(0x30, 0x30, 0x30), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const double side : {-1.0, 1.0})
        painter.drawPolyline(QPolygonF{middle + QPointF(side * 3, -3.5),
                                       middle + QPointF(side * 6.5, 0),
                                       middle + QPointF(side * 3, 3.5)});
}

void paint_heat_legend(QPainter& painter, QSize size)
{
    QFont font = painter.font();
    font.setPixelSize(11);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString low = Text::tr("Unsure");
    const QString high = Text::tr("Certain");
    const double width = std::max(legend_bar.width(), metrics.horizontalAdvance(low)
                                                          + metrics.horizontalAdvance(high) + 24);
    const double height = legend_bar.height() + 4 + metrics.height();
    const QRectF plate(legend_margin, size.height() - legend_margin - height - 2 * legend_padding,
                       width + 2 * legend_padding, height + 2 * legend_padding);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgba(plate_colour));
    painter.drawRoundedRect(plate, 4, 4);
    const QRectF inner =
        plate.adjusted(legend_padding, legend_padding, -legend_padding, -legend_padding);
    const QRectF bar(inner.topLeft(), QSizeF(inner.width(), legend_bar.height()));
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    gradient.setColorAt(0, QColor(heat_uncertain));
    gradient.setColorAt(0.5, QColor(heat_between));
    gradient.setColorAt(1, QColor(heat_certain));
    painter.fillRect(bar, gradient);
    painter.setPen(Qt::white);
    const QRectF text(inner.left(), bar.bottom() + 4, inner.width(), metrics.height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, low);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, high);
}

} // namespace sdmatte::studio
