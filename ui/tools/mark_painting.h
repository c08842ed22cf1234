// How single marks look: of one size at any zoom, drawn twice (dark under light) so that they are
// seen on any picture. Widget coordinates.
#pragma once

#include "ui/tools/box_geometry.h"

#include <QPainter>

namespace sdmatte::studio {

inline constexpr double point_radius = 9; // of the whole mark, widget pixels

struct MarkEmphasis {
    bool is_hovered = false;
    bool has_live_handles = false; // the active tool takes hold of them
};

void draw_point_mark(QPainter& painter, QPointF middle, bool is_positive, bool is_hovered);

void draw_box_mark(QPainter& painter, const ViewTransform& view, const Box& box,
                   const MarkEmphasis& emphasis);

// A brush's outline, or a small cross where it would be too small to see. An eraser carries a
// minus sign.
void draw_brush_circle(QPainter& painter, QPointF middle, double radius, bool erases);

} // namespace sdmatte::studio
