#include "ui/tools/point_tool.h"

#include "ui/tools/mark_edits.h"
#include "ui/tools/photo_pixel.h"

namespace sdmatte::studio {
namespace {

QSize photo_size(const Document& document)
{
    const TileMask& strokes = document.state().prompt.add; // of the photo's size, 0 x 0 without one
    return {strokes.width(), strokes.height()};
}

} // namespace

bool PointTool::press(const PointerEvent& event, const ViewTransform& view)
{
    const bool is_left = event.button == Qt::LeftButton;
    if (drag_ || !document_.photo() || (!is_left && event.button != Qt::RightButton))
        return false;
    Drag drag{.button = event.button,
              .pressed_at = event.widget,
              .offset = {},
              .start = document_.state(),
              .is_positive =
                  (is_left && !event.modifiers.testFlag(Qt::AltModifier)) == is_positive_};
    if (const auto index = marks_.point_at(event.widget, view)) {
        drag.index = static_cast<std::size_t>(*index);
        const Point& point = drag.start.prompt.points[drag.index];
        drag.offset = QPointF(point.x + 0.5, point.y + 0.5) - event.photo;
        drag_ = std::move(drag);
    } else if (is_inside(event.photo, photo_size(document_))) {
        add(std::move(drag), event.photo);
    } else {
        return false;
    }
    const PromptMark mark{MarkKind::Point, static_cast<int>(drag_->index)};
    marks_.set_hovered(mark);
    marks_.set_selected(mark);
    return true;
}

void PointTool::add(Drag drag, QPointF photo)
{
    const QPoint pixel = pixel_at(photo, photo_size(document_));
    drag.is_new = true;
    drag.index = drag.start.prompt.points.size();
    drag.start.prompt.points.push_back({pixel.x(), pixel.y(), drag.is_positive});
    document_.begin_gesture(tr("Add point"));
    document_.update_gesture(drag.start);
    drag_ = std::move(drag);
}

void PointTool::move(const PointerEvent& event, const ViewTransform&)
{
    if (!drag_)
        return;
    if (!drag_->has_moved) {
        if (!is_drag(drag_->pressed_at, event.widget))
            return;
        if (!drag_->is_new) {
            if (document_.state() != drag_->start) { // changed from elsewhere in between
                drag_.reset();
                return;
            }
            document_.begin_gesture(tr("Move point"));
        }
        drag_->has_moved = true;
    }
    const QPoint pixel = pixel_at(event.photo + drag_->offset, photo_size(document_));
    ObjectState state = drag_->start;
    state.prompt.points[drag_->index].x = pixel.x();
    state.prompt.points[drag_->index].y = pixel.y();
    document_.update_gesture(std::move(state));
}

void PointTool::release(const PointerEvent& event, const ViewTransform& view)
{
    if (!drag_ || event.button != drag_->button)
        return;
    move(event, view);
    if (!drag_)
        return;
    const Drag drag = *std::exchange(drag_, std::nullopt);
    if (drag.is_new || drag.has_moved) {
        document_.end_gesture();
    } else if (document_.state() == drag.start) {
        ObjectState state = drag.start;
        state.prompt.points[drag.index].is_positive = drag.is_positive;
        document_.edit(tr("Change point"), std::move(state));
    }
    hover_over(event.widget, view);
}

void PointTool::hover(const PointerEvent& event, const ViewTransform& view)
{
    hover_over(event.widget, view);
}

void PointTool::hover_over(QPointF widget, const ViewTransform& view)
{
    const auto index = marks_.point_at(widget, view);
    marks_.set_hovered(index ? HoveredMark({MarkKind::Point, *index}) : std::nullopt);
}

void PointTool::leave()
{
    if (!drag_)
        marks_.set_hovered(std::nullopt);
}

bool PointTool::remove_hovered()
{
    return !drag_ && MarkEdits::remove(document_, marks_);
}

bool PointTool::press_key(int key, Qt::KeyboardModifiers modifiers)
{
    return !drag_ && MarkEdits::nudge(document_, marks_, key, modifiers);
}

bool PointTool::cancel()
{
    if (!drag_)
        return false;
    const bool is_gesture = drag_->is_new || drag_->has_moved;
    drag_.reset();
    if (is_gesture)
        document_.cancel_gesture();
    return true;
}

QCursor PointTool::cursor() const
{
    if (drag_ && drag_->has_moved)
        return Qt::ClosedHandCursor;
    const HoveredMark hovered = marks_.hovered();
    return hovered && hovered->kind == MarkKind::Point ? Qt::OpenHandCursor : Qt::CrossCursor;
}

void PointTool::paint(QPainter& painter, const ViewTransform& view)
{
    marks_.paint(painter, view, MarkKind::Point);
}

} // namespace sdmatte::studio
