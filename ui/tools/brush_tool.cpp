#include "ui/tools/brush_tool.h"

#include "ui/tools/brush_steps.h"
#include "ui/tools/mark_painting.h"

namespace sdmatte::studio {
namespace {

StrokePoint stroke_point(const PointerEvent& event)
{
    return {.x = event.photo.x(), .y = event.photo.y(), .size = event.pressure};
}

StrokeKind other(StrokeKind kind)
{
    return kind == StrokeKind::Add ? StrokeKind::Erase : StrokeKind::Add;
}

} // namespace

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

bool BrushTool::press(const PointerEvent& event, const ViewTransform&)
{
    const bool is_left = event.button == Qt::LeftButton;
    if (stroke_ || !document_.photo() || (!is_left && event.button != Qt::RightButton))
        return false;
    const bool is_other = !is_left || event.modifiers.testFlag(Qt::AltModifier);
    stroke_ = Stroke{.button = event.button,
                     .kind = is_other ? other(kind_) : kind_,
                     .end = stroke_point(event),
                     .state = document_.state()};
    if (event.modifiers.testFlag(Qt::ShiftModifier))
        stroke_->end = last_end().value_or(stroke_->end);
    document_.begin_gesture(stroke_->kind == StrokeKind::Add ? tr("Brush stroke")
                                                             : tr("Eraser stroke"));
    paint_to(stroke_point(event));
    show_circle_at(event);
    return true;
}

void BrushTool::paint_to(const StrokePoint& point)
{
    paint_stroke(stroke_->state.prompt, stroke_->kind, brush_, stroke_->end, point);
    stroke_->end = point;
    document_.update_gesture(stroke_->state);
}

void BrushTool::move(const PointerEvent& event, const ViewTransform&)
{
    if (stroke_)
        paint_to(stroke_point(event));
    show_circle_at(event);
}

// A pen is released without pressure: its last move is the end.
void BrushTool::release(const PointerEvent& event, const ViewTransform&)
{
    if (!stroke_ || event.button != stroke_->button)
        return;
    StrokePoint end = stroke_point(event);
    end.size = stroke_->end.size;
    if (end.x != stroke_->end.x || end.y != stroke_->end.y)
        paint_to(end);
    document_.end_gesture();
    last_end_ = end;
    last_photo_ = document_.photo();
    stroke_.reset();
    circle_size_ = 1;
    show_circle_at(event);
}

void BrushTool::hover(const PointerEvent& event, const ViewTransform&)
{
    marks_.set_hovered(std::nullopt);
    show_circle_at(event);
}

void BrushTool::show_circle_at(const PointerEvent& event)
{
    circle_ = event.widget;
    circle_size_ = stroke_ ? event.pressure : 1;
    emit marks_.repaint_needed();
}

void BrushTool::leave()
{
    circle_.reset();
    emit marks_.repaint_needed();
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
    const double radius = std::max(1.0, brush_.radius_px * circle_size_) * view.scale;
    const StrokeKind kind = stroke_ ? stroke_->kind : kind_;
    draw_brush_circle(painter, *circle_, radius, kind == StrokeKind::Erase);
}

} // namespace sdmatte::studio
