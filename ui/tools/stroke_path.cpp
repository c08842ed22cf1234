#include "ui/tools/stroke_path.h"

#include <algorithm>
#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double tolerance = 0.25; // photo pixels
constexpr double most_pieces = 64;

QPointF place_of(const StrokePoint& point)
{
    return {point.x, point.y};
}

double length_of(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

} // namespace

// Hermite's cubic, its parameter the length of the chord.
std::vector<StrokePoint> StrokePath::advance(const StrokePoint& point)
{
    const QPointF from = place_of(settled_);
    const QPointF to = place_of(last_);
    const double length = length_of(to - from);
    const double way = length + length_of(place_of(point) - to);
    const QPointF direction = way > 0 ? (place_of(point) - from) / way : QPointF();
    const double bend = length / 8 * length_of(direction - direction_);
    const int count = length == 0 ? 0
                                  : static_cast<int>(std::clamp(
                                      std::ceil(std::sqrt(bend / tolerance)), 1.0, most_pieces));
    std::vector<StrokePoint> pieces;
    for (int i = 1; i <= count; ++i) {
        const double t = static_cast<double>(i) / count;
        const double s = 1 - t;
        const QPointF place = from * (s * s * (1 + 2 * t)) + to * (t * t * (1 + 2 * s))
                              + (direction_ * (t * s * s) - direction * (t * t * s)) * length;
        pieces.push_back(
            {.x = place.x(), .y = place.y(), .size = std::lerp(settled_.size, last_.size, t)});
    }
    settled_ = last_;
    last_ = point;
    direction_ = direction;
    return pieces;
}

} // namespace sdmatte::studio
