#include "ui/tools/box_geometry.h"

#include "ui/tools/photo_pixel.h"

namespace sdmatte::studio {
namespace {

constexpr double grip_reach = 7; // widget pixels to either side of a line

struct Range {
    int low;
    int high; // exclusive
};

Range resized(Range range, int grip, double by, int limit)
{
    if (grip == 0)
        return range;
    const int fixed = grip < 0 ? range.high : range.low;
    const double wanted = std::round((grip < 0 ? range.low : range.high) + by);
    int moving = static_cast<int>(std::clamp(wanted, 0.0, static_cast<double>(limit)));
    if (moving == fixed)
        moving += grip;
    return {std::min(fixed, moving), std::max(fixed, moving)};
}

Range moved(Range range, double by, int limit)
{
    const double least = -range.low;
    const double greatest = limit - range.high;
    const int step = static_cast<int>(std::clamp(std::round(by), least, greatest));
    return {range.low + step, range.high + step};
}

// -1, 0 or 1 as in BoxGrip; nothing beyond the reach of both sides.
std::optional<int> grip_along(double position, double low, double high)
{
    const double inward = std::min(grip_reach, (high - low) / 4);
    if (position < low - grip_reach || position > high + grip_reach)
        return std::nullopt;
    if (position <= low + inward)
        return -1;
    return position >= high - inward ? 1 : 0;
}

} // namespace

std::optional<Box> drawn_box(QPointF from, QPointF to, QSize photo)
{
    const bool misses = std::max(from.x(), to.x()) < 0 || std::max(from.y(), to.y()) < 0
                        || std::min(from.x(), to.x()) >= photo.width()
                        || std::min(from.y(), to.y()) >= photo.height();
    if (misses || photo.isEmpty())
        return std::nullopt;
    const QPoint first = pixel_at(from, photo);
    const QPoint second = pixel_at(to, photo);
    return Box{.x0 = std::min(first.x(), second.x()),
               .y0 = std::min(first.y(), second.y()),
               .x1 = std::max(first.x(), second.x()) + 1,
               .y1 = std::max(first.y(), second.y()) + 1};
}

Box resized_box(const Box& box, BoxGrip grip, QPointF by, QSize photo)
{
    const Range x = resized({box.x0, box.x1}, grip.x, by.x(), photo.width());
    const Range y = resized({box.y0, box.y1}, grip.y, by.y(), photo.height());
    return {.x0 = x.low, .y0 = y.low, .x1 = x.high, .y1 = y.high};
}

Box moved_box(const Box& box, QPointF by, QSize photo)
{
    const Range x = moved({box.x0, box.x1}, by.x(), photo.width());
    const Range y = moved({box.y0, box.y1}, by.y(), photo.height());
    return {.x0 = x.low, .y0 = y.low, .x1 = x.high, .y1 = y.high};
}

std::optional<BoxGrip> grip_at(const Box& box, QPointF widget, const ViewTransform& view)
{
    const QPointF low = view.to_widget(QPointF(box.x0, box.y0));
    const QPointF high = view.to_widget(QPointF(box.x1, box.y1));
    const auto x = grip_along(widget.x(), low.x(), high.x());
    const auto y = grip_along(widget.y(), low.y(), high.y());
    if (!x || !y)
        return std::nullopt;
    return BoxGrip{*x, *y};
}

QPointF handle_position(const Box& box, BoxGrip handle, const ViewTransform& view)
{
    return view.to_widget(QPointF((box.x0 + box.x1) / 2.0 + handle.x * (box.x1 - box.x0) / 2.0,
                                  (box.y0 + box.y1) / 2.0 + handle.y * (box.y1 - box.y0) / 2.0));
}

} // namespace sdmatte::studio
