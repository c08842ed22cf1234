#include "ui/tools/prompt_marks.h"

#include "ui/tools/mark_painting.h"
#include "ui/tools/prompt_colours.h"
#include "ui/tools/trimap_overlay.h"

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
    , overlays_{StrokeOverlay(prompt_colours::positive, StrokePattern::Outlined),
                StrokeOverlay(prompt_colours::positive, StrokePattern::Plain),
                StrokeOverlay(prompt_colours::negative, StrokePattern::Hatched),
                StrokeOverlay(prompt_colours::positive, StrokePattern::Checked),
                StrokeOverlay(prompt_colours::negative, StrokePattern::Checked)}
    , shown_(document.state().prompt)
{
    connect(&document, &Document::prompt_changed, this, &PromptMarks::follow_prompt);
}

// A stroke changes the prompt with every move of the pointer: only what it has painted is drawn
// again.
void PromptMarks::follow_prompt()
{
    const ObjectPrompt before = std::exchange(shown_, document_.state().prompt);
    set_hovered(hovered_);
    set_selected(selected_);
    const bool is_more_than_strokes = before.points != shown_.points || before.boxes != shown_.boxes
                                      || before.trimap != shown_.trimap;
    if (is_more_than_strokes || !view_) {
        emit repaint_needed();
        return;
    }
    for (const auto mask : prompt_masks) {
        const PixelRect area = changed_area(before.*mask, shown_.*mask);
        if (area.is_empty())
            continue;
        // Outlines and smoothing reach a pixel of the photo and one of the screen further.
        const QRectF part(QPointF(area.x0 - 1, area.y0 - 1), QPointF(area.x1 + 1, area.y1 + 1));
        emit repaint_needed_in(view_->to_widget(part).adjusted(-2, -2, 2, 2));
    }
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

void PromptMarks::set_selected(HoveredMark mark)
{
    if (mark && !holds(document_.state().prompt, *mark))
        mark.reset();
    if (mark == selected_)
        return;
    selected_ = mark;
    emit selected_changed();
    emit repaint_needed();
}

bool PromptMarks::stands_out(MarkKind kind, std::size_t index) const
{
    const PromptMark mark{kind, static_cast<int>(index)};
    return hovered_ == mark || selected_ == mark;
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

void PromptMarks::paint_masks(QPainter& painter, const ViewTransform& view)
{
    using namespace prompt_colours;
    const ObjectPrompt& prompt = document_.state().prompt;
    if (prompt.trimap && stands_out(MarkKind::Trimap))
        draw_trimap(painter, view, *prompt.trimap);
    constexpr std::array kinds{MarkKind::Area, MarkKind::AddStrokes, MarkKind::EraseStrokes,
                               MarkKind::KeepStrokes, MarkKind::RemoveStrokes};
    static_assert(kinds.size() == prompt_masks.size());
    for (std::size_t i = 0; i < kinds.size(); ++i)
        overlays_[i].paint(painter, view, prompt.*prompt_masks[i],
                           stands_out(kinds[i]) ? hovered_stroke_opacity : stroke_opacity);
}

void PromptMarks::paint(QPainter& painter, const ViewTransform& view, std::optional<MarkKind> live)
{
    const ObjectPrompt& prompt = document_.state().prompt;
    const auto emphasis = [&](MarkKind kind, std::size_t index) {
        const PromptMark mark{kind, static_cast<int>(index)};
        return MarkEmphasis{.is_hovered = hovered_ == mark,
                            .is_selected = selected_ == mark,
                            .has_live_handles = live == kind};
    };
    view_ = view;
    paint_masks(painter, view);
    for (std::size_t i = 0; i < prompt.boxes.size(); ++i)
        draw_box_mark(painter, view, prompt.boxes[i], emphasis(MarkKind::Box, i));
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        draw_point_mark(painter, widget_position(prompt.points[i], view),
                        prompt.points[i].is_positive, emphasis(MarkKind::Point, i));
}

} // namespace sdmatte::studio
