// How single marks look: of one size at any zoom, drawn twice (dark under light) so that they are
// seen on any picture. Widget coordinates.
#pragma once

#include "ui/tools/box_geometry.h"

#include <QPainter>
#include <QPolygonF>

#include <optional>

namespace sdmatte::studio {

inline constexpr double point_radius = 9; // of the whole mark, widget pixels

struct MarkEmphasis {
    bool is_hovered = false;
    bool is_selected = false;
    bool has_live_handles = false; // the active tool takes hold of them
};

void draw_point_mark(QPainter& painter, QPointF middle, bool is_positive,
                     const MarkEmphasis& emphasis);

void draw_box_mark(QPainter& painter, const ViewTransform& view, const Box& box,
                   const MarkEmphasis& emphasis);

// A brush's outline, or a small cross where it would be too small to see. What takes away carries
// a minus sign.
void draw_brush_circle(QPainter& painter, QPointF middle, double radius, bool takes_away);

// What of a widget the circle covers.
QRectF brush_circle_bounds(QPointF middle, double radius);

// A lasso that is being drawn; `end` leads on from its last vertex to the pointer and from there
// back to the first. Corners are the vertices that were clicked.
struct LassoMark {
    QPolygonF path;
    QList<QPointF> corners;
    std::optional<QPointF> end;
    bool takes_away = false;
};
void draw_lasso(QPainter& painter, const LassoMark& lasso);

} // namespace sdmatte::studio
