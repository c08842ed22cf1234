// From where the pointer is to the photo's pixels.
#pragma once

#include <QPoint>
#include <QPointF>
#include <QSize>

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {

// Moving less than this (in widget pixels) while pressed is a click.
inline constexpr double drag_distance = 4;

inline bool is_drag(QPointF from, QPointF to)
{
    return std::hypot(to.x() - from.x(), to.y() - from.y()) >= drag_distance;
}

inline bool is_inside(QPointF photo, QSize size)
{
    return photo.x() >= 0 && photo.y() >= 0 && photo.x() < size.width()
           && photo.y() < size.height();
}

// The pixel that holds the position, or the nearest one of the photo.
inline QPoint pixel_at(QPointF photo, QSize size)
{
    const auto index = [](double position, int count) {
        return static_cast<int>(std::clamp(std::floor(position), 0.0, count - 1.0));
    };
    return {index(photo.x(), size.width()), index(photo.y(), size.height())};
}

} // namespace sdmatte::studio
