#include "ui/tools/prompt_marks.h"

#include "ui/tools/mark_painting.h"
#include "ui/tools/prompt_colours.h"

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double point_reach = point_radius + 3; // widget pixels

QPointF widget_position(const Point& point, const ViewTransform& view)
{
    return view.to_widget(QPointF(point.x + 0.5, point.y + 0.5));
}

} // namespace

PromptMarks::PromptMarks(Document& document, QObject* parent)
    : QObject(parent)
    , document_(document)
    , add_(prompt_colours::positive, false)
    , erase_(prompt_colours::negative, true)
{
    connect(&document, &Document::prompt_changed, this, [this] {
        set_hovered(hovered_);
        emit repaint_needed();
    });
}

void PromptMarks::set_hovered(HoveredMark mark)
{
    if (mark && !holds(document_.state().prompt, *mark))
        mark.reset();
    if (mark == hovered_)
        return;
    hovered_ = mark;
    emit hovered_changed();
    emit repaint_needed();
}

std::optional<int> PromptMarks::point_at(QPointF widget, const ViewTransform& view) const
{
    const std::vector<Point>& points = document_.state().prompt.points;
    std::optional<int> nearest;
    double least = point_reach;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF offset = widget_position(points[i], view) - widget;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance > least)
            continue;
        nearest = static_cast<int>(i); // of equal ones the last: it is drawn on top
        least = distance;
    }
    return nearest;
}

void PromptMarks::paint(QPainter& painter, const ViewTransform& view, std::optional<MarkKind> live)
{
    using namespace prompt_colours;
    const ObjectPrompt& prompt = document_.state().prompt;
    const auto is_hovered = [&](MarkKind kind, std::size_t index) {
        return hovered_ == PromptMark{kind, static_cast<int>(index)};
    };
    const auto opacity = [&](MarkKind kind) {
        return is_hovered(kind, 0) ? hovered_stroke_opacity : stroke_opacity;
    };
    add_.paint(painter, view, prompt.add, opacity(MarkKind::AddStrokes));
    erase_.paint(painter, view, prompt.erase, opacity(MarkKind::EraseStrokes));
    for (std::size_t i = 0; i < prompt.boxes.size(); ++i)
        draw_box_mark(painter, view, prompt.boxes[i],
                      {.is_hovered = is_hovered(MarkKind::Box, i),
                       .has_live_handles = live == MarkKind::Box});
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        draw_point_mark(painter, widget_position(prompt.points[i], view),
                        prompt.points[i].is_positive, is_hovered(MarkKind::Point, i));
}

} // namespace sdmatte::studio
