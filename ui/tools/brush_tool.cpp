#include "ui/tools/brush_tool.h"

#include "ui/tools/brush_steps.h"
#include "ui/tools/mark_painting.h"

namespace sdmatte::studio {
namespace {

StrokeKind opposite(StrokeKind kind)
{
    switch (kind) {
    case StrokeKind::Add: return StrokeKind::Erase;
    case StrokeKind::Erase: return StrokeKind::Add;
    default: return StrokeKind::Free;
    }
}

bool takes_away(StrokeKind kind)
{
    return kind != StrokeKind::Add && kind != StrokeKind::Keep;
}

QString step_name(StrokeKind kind)
{
    switch (kind) {
    case StrokeKind::Add: return BrushTool::tr("Brush stroke");
    case StrokeKind::Erase: return BrushTool::tr("Eraser stroke");
    case StrokeKind::Keep: return BrushTool::tr("Keep stroke");
    case StrokeKind::Remove: return BrushTool::tr("Remove stroke");
    case StrokeKind::Free: return BrushTool::tr("Free stroke");
    }
    return {};
}

} // namespace

StrokePoint BrushTool::stroke_point(const PointerEvent& event) const
{
    return {
        .x = event.photo.x(), .y = event.photo.y(), .size = uses_pressure_ ? event.pressure : 1};
}

void BrushTool::set_brush(const Brush& brush)
{
    brush_ = limited(brush);
    emit marks_.repaint_needed();
}

std::optional<StrokePoint> BrushTool::last_end() const
{
    const SharedPhoto photo = last_photo_.lock();
    return photo && photo == document_.photo() ? last_end_ : std::nullopt;
}

bool BrushTool::press(const PointerEvent& event, const ViewTransform& view)
{
    const bool is_left = event.button == Qt::LeftButton;
    if (stroke_ || !document_.photo() || (!is_left && event.button != Qt::RightButton))
        return false;
    const bool is_opposite =
        !is_left || event.is_eraser || event.modifiers.testFlag(Qt::AltModifier);
    const StrokePoint point = stroke_point(event);
    const bool is_straight = event.modifiers.testFlag(Qt::ShiftModifier);
    stroke_ = Stroke{.button = event.button,
                     .kind = is_opposite ? opposite(kind_) : kind_,
                     .path = StrokePath(is_straight ? last_end().value_or(point) : point),
                     .state = document_.state()};
    document_.begin_gesture(step_name(stroke_->kind));
    paint_to(point);
    show_circle_at(event, view);
    return true;
}

// What is not settled yet is painted on a copy, which the next move does without.
void BrushTool::paint_to(const StrokePoint& point)
{
    StrokePath& path = stroke_->path;
    StrokePoint from = path.settled();
    for (const StrokePoint& to : path.advance(point)) {
        paint_stroke(stroke_->state.prompt, stroke_->kind, brush_, from, to);
        from = to;
    }
    ObjectState shown = stroke_->state;
    paint_stroke(shown.prompt, stroke_->kind, brush_, from, point);
    document_.update_gesture(std::move(shown));
}

void BrushTool::move(const PointerEvent& event, const ViewTransform& view)
{
    if (stroke_)
        paint_to(stroke_point(event));
    show_circle_at(event, view);
}

// A pen is released without pressure: its last move is the end.
void BrushTool::release(const PointerEvent& event, const ViewTransform& view)
{
    if (!stroke_ || event.button != stroke_->button)
        return;
    StrokePoint end = stroke_point(event);
    const StrokePoint& last = stroke_->path.last();
    end.size = last.size;
    if (end.x != last.x || end.y != last.y)
        paint_to(end);
    document_.end_gesture();
    last_end_ = end;
    last_photo_ = document_.photo();
    stroke_.reset();
    show_circle_at(event, view);
}

void BrushTool::hover(const PointerEvent& event, const ViewTransform& view)
{
    marks_.set_hovered(std::nullopt);
    show_circle_at(event, view);
}

void BrushTool::show_circle_at(const PointerEvent& event, const ViewTransform& view)
{
    repaint_circle();
    circle_ = event.widget;
    circle_size_ = stroke_ && uses_pressure_ ? event.pressure : 1;
    scale_ = view.scale;
    repaint_circle();
}

double BrushTool::circle_radius(double scale) const
{
    return std::max(1.0, brush_.radius_px * circle_size_) * scale;
}

void BrushTool::repaint_circle()
{
    if (circle_)
        emit marks_.repaint_needed_in(brush_circle_bounds(*circle_, circle_radius(scale_)));
}

void BrushTool::leave()
{
    repaint_circle();
    circle_.reset();
}

bool BrushTool::cancel()
{
    if (!stroke_)
        return false;
    stroke_.reset();
    document_.cancel_gesture();
    return true;
}

QCursor BrushTool::cursor() const
{
    return circle_ ? Qt::BlankCursor : Qt::CrossCursor; // the circle is the cursor
}

void BrushTool::paint(QPainter& painter, const ViewTransform& view)
{
    marks_.paint(painter, view);
    if (!circle_)
        return;
    const StrokeKind kind = stroke_ ? stroke_->kind : kind_;
    draw_brush_circle(painter, *circle_, circle_radius(view.scale), takes_away(kind));
}

} // namespace sdmatte::studio
