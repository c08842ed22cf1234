#include "ui/tools/mark_painting.h"

#include "ui/tools/prompt_colours.h"

#include <QPaintDevice>

#include <cmath>

namespace sdmatte::studio {
namespace {

using namespace prompt_colours;

constexpr double least_circle_radius = 2.5;

QPen pen(QColor colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
}

// Where a line of one widget pixel covers the screen's pixels exactly.
QPointF sharp(QPointF position, double ratio)
{
    const double shift = std::lround(ratio) % 2 == 1 ? 0.5 : 0;
    return {(std::floor(position.x() * ratio) + shift) / ratio,
            (std::floor(position.y() * ratio) + shift) / ratio};
}

void draw_minus(QPainter& painter, QPointF middle, double arm)
{
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
}

void draw_plus(QPainter& painter, QPointF middle, double arm)
{
    draw_minus(painter, middle, arm);
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
}

} // namespace

void draw_point_mark(QPainter& painter, QPointF middle, bool is_positive,
                     const MarkEmphasis& emphasis)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = emphasis.is_hovered ? point_radius * 1.25 : point_radius;
    if (emphasis.is_selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(dark, 4));
        painter.drawEllipse(middle, radius + 2.5, radius + 2.5);
        painter.setPen(pen(selected, 2));
        painter.drawEllipse(middle, radius + 2.5, radius + 2.5);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark);
    painter.drawEllipse(middle, radius, radius);
    painter.setBrush(light);
    painter.drawEllipse(middle, radius - 1, radius - 1);
    painter.setBrush(is_positive ? positive : negative);
    painter.drawEllipse(middle, radius - 2.5, radius - 2.5);
    painter.setPen(pen(light, 1.75));
    if (is_positive)
        draw_plus(painter, middle, radius - 5.25);
    else
        draw_minus(painter, middle, radius - 5.25);
    painter.restore();
}

void draw_box_mark(QPainter& painter, const ViewTransform& view, const Box& box,
                   const MarkEmphasis& emphasis)
{
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF frame(sharp(view.to_widget(QPointF(box.x0, box.y0)), ratio),
                       sharp(view.to_widget(QPointF(box.x1, box.y1)), ratio));
    const double width = emphasis.is_hovered || emphasis.is_selected ? 2 : 1;
    painter.setPen(pen(dark, width + 2));
    painter.drawRect(frame);
    painter.setPen(pen(emphasis.is_selected ? selected : light, width));
    painter.drawRect(frame);

    const bool is_large = std::min(frame.width(), frame.height()) >= 32;
    const double half = emphasis.has_live_handles ? 3.5 : 2.5;
    painter.setPen(pen(dark, 1));
    painter.setBrush(light);
    for (const BoxGrip handle : box_handles) {
        const bool is_corner = handle.x != 0 && handle.y != 0;
        if (!is_corner && !is_large)
            continue; // they would hide the box
        const QPointF middle = sharp(handle_position(box, handle, view), ratio);
        painter.drawRect(QRectF(middle - QPointF(half, half), middle + QPointF(half, half))
                             .adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    painter.restore();
}

void draw_brush_circle(QPainter& painter, QPointF middle, double radius, bool takes_away)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& line : {pen(dark, 2.75), pen(light, 1.25)}) {
        painter.setPen(line);
        if (radius < least_circle_radius) {
            draw_plus(painter, middle, 5);
            continue;
        }
        painter.drawEllipse(middle, radius, radius);
        if (takes_away && radius >= 8)
            draw_minus(painter, middle, 3);
    }
    painter.restore();
}

QRectF brush_circle_bounds(QPointF middle, double radius)
{
    const double reach = std::max(radius, 5.0) + 2; // half of the line, and its smoothing
    return QRectF(middle - QPointF(reach, reach), middle + QPointF(reach, reach));
}

void draw_lasso(QPainter& painter, const LassoMark& lasso)
{
    if (lasso.path.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const QPen& line : {pen(dark, 3.5), pen(lasso.takes_away ? negative : light, 1.5)}) {
        painter.setPen(line);
        painter.drawPolyline(lasso.path);
        if (lasso.end)
            painter.drawLine(lasso.path.back(), *lasso.end);
    }
    if (lasso.end) { // how it would be closed
        for (QPen line : {pen(dark, 2), pen(light, 1)}) {
            line.setDashPattern({4, 4});
            painter.setPen(line);
            painter.drawLine(*lasso.end, lasso.path.front());
        }
    }
    painter.setPen(pen(dark, 1));
    for (const QPointF& corner : lasso.corners) {
        const bool is_first = corner == lasso.corners.front();
        painter.setBrush(is_first ? selected : light); // a click on the first one closes
        const double half = is_first ? 4.5 : 3;
        painter.drawRect(QRectF(corner - QPointF(half, half), corner + QPointF(half, half)));
    }
    painter.restore();
}

} // namespace sdmatte::studio
