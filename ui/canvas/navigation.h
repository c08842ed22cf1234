// How the view moves over the photo. Zoom is device pixels for one photo pixel, so that 1 (100 %)
// is pixel for pixel on any screen; a view's scale is zoom / device pixel ratio.
#pragma once

#include "image/resize.h"
#include "ui/canvas/view_transform.h"

#include <QSizeF>

namespace sdmatte::studio {

inline constexpr double least_zoom = 0.01;
inline constexpr double greatest_zoom = 64;

// The next nice factor (..., 25 %, 33.3 %, 50 %, 66.7 %, 100 %, ...) above zoom for steps > 0,
// below for steps < 0; further ones for more steps. Within the limits.
double stepped_zoom(double zoom, int steps);

// At another scale, with the photo's point under `anchor` (widget pixels) kept there.
ViewTransform zoomed(const ViewTransform& view, QPointF anchor, double scale);

// The whole photo, centred in a widget, a margin around it, at most at `greatest_scale`.
ViewTransform fitted(Size photo, QSizeF widget, double greatest_scale);

// Moved so that the photo's point `photo` lies in the middle of the widget.
ViewTransform centred_on(const ViewTransform& view, QPointF photo, QSizeF widget);

// Moved as little as possible so that some of the photo stays in the widget.
ViewTransform kept_in_reach(const ViewTransform& view, Size photo, QSizeF widget);

} // namespace sdmatte::studio
