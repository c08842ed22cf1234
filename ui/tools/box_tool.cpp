#include "ui/tools/box_tool.h"

#include "ui/tools/mark_edits.h"
#include "ui/tools/photo_pixel.h"

namespace sdmatte::studio {

std::optional<BoxTool::Hit> BoxTool::box_at(QPointF widget, const ViewTransform& view) const
{
    const std::vector<Box>& boxes = document_.state().prompt.boxes;
    std::optional<Hit> inside;
    for (std::size_t i = boxes.size(); i-- > 0;) { // the last one is drawn on top
        const auto grip = grip_at(boxes[i], widget, view);
        if (!grip)
            continue;
        if (!grip->is_inside())
            return Hit{i, *grip};
        if (!inside)
            inside = Hit{i, *grip};
    }
    return inside;
}

bool BoxTool::press(const PointerEvent& event, const ViewTransform& view)
{
    if (drag_ || !document_.photo() || event.button != Qt::LeftButton)
        return false;
    const bool has_shift = event.modifiers.testFlag(Qt::ShiftModifier);
    std::optional<Hit> held = box_at(event.widget, view);
    if (has_shift && held && held->grip.is_inside())
        held.reset(); // another box may lie within the first
    marks_.set_selected(held ? HoveredMark({MarkKind::Box, static_cast<int>(held->index)})
                             : std::nullopt);
    drag_ = Drag{.pressed_at = event.widget,
                 .photo = event.photo,
                 .start = document_.state(),
                 .held = held,
                 .keeps_others = has_shift || adds_};
    return true;
}

QString BoxTool::step_name() const
{
    if (!drag_->held)
        return tr("Draw box");
    return drag_->held->grip.is_inside() ? tr("Move box") : tr("Resize box");
}

ObjectState BoxTool::dragged_to(QPointF photo) const
{
    ObjectState state = drag_->start;
    std::vector<Box>& boxes = state.prompt.boxes;
    const QSize size(state.prompt.add.width(), state.prompt.add.height());
    if (drag_->held) {
        Box& box = boxes[drag_->held->index];
        const BoxGrip grip = drag_->held->grip;
        const QPointF by = photo - drag_->photo;
        box = grip.is_inside() ? moved_box(box, by, size) : resized_box(box, grip, by, size);
    } else if (const auto box = drawn_box(drag_->photo, photo, size)) {
        if (!drag_->keeps_others)
            boxes.clear();
        boxes.push_back(*box);
    }
    return state;
}

void BoxTool::move(const PointerEvent& event, const ViewTransform&)
{
    if (!drag_)
        return;
    if (!drag_->has_moved) {
        if (!is_drag(drag_->pressed_at, event.widget))
            return;
        if (document_.state() != drag_->start) { // changed from elsewhere in between
            drag_.reset();
            return;
        }
        document_.begin_gesture(step_name());
        drag_->has_moved = true;
    }
    document_.update_gesture(dragged_to(event.photo));
    const int count = static_cast<int>(document_.state().prompt.boxes.size());
    const bool is_drawn =
        !drag_->held && count > 0 && document_.state().prompt.boxes != drag_->start.prompt.boxes;
    if (is_drawn)
        marks_.set_selected(PromptMark{MarkKind::Box, count - 1});
}

void BoxTool::release(const PointerEvent& event, const ViewTransform& view)
{
    if (!drag_ || event.button != Qt::LeftButton)
        return;
    move(event, view);
    if (drag_ && drag_->has_moved)
        document_.end_gesture();
    drag_.reset();
    hover_over(event.widget, view);
}

void BoxTool::hover(const PointerEvent& event, const ViewTransform& view)
{
    hover_over(event.widget, view);
}

void BoxTool::hover_over(QPointF widget, const ViewTransform& view)
{
    hovered_ = box_at(widget, view);
    marks_.set_hovered(hovered_ ? HoveredMark({MarkKind::Box, static_cast<int>(hovered_->index)})
                                : std::nullopt);
}

void BoxTool::leave()
{
    if (drag_)
        return;
    hovered_.reset();
    marks_.set_hovered(std::nullopt);
}

bool BoxTool::remove_hovered()
{
    if (drag_ || !MarkEdits::remove(document_, marks_))
        return false;
    hovered_.reset();
    return true;
}

bool BoxTool::press_key(int key, Qt::KeyboardModifiers modifiers)
{
    return !drag_ && MarkEdits::nudge(document_, marks_, key, modifiers);
}

bool BoxTool::cancel()
{
    if (!drag_)
        return false;
    const bool is_gesture = drag_->has_moved;
    drag_.reset();
    if (is_gesture)
        document_.cancel_gesture();
    return true;
}

QCursor BoxTool::cursor() const
{
    const std::optional<Hit>& hit = drag_ ? drag_->held : hovered_;
    if (!hit)
        return Qt::CrossCursor;
    const BoxGrip grip = hit->grip;
    if (grip.is_inside())
        return Qt::SizeAllCursor;
    if (grip.x == 0)
        return Qt::SizeVerCursor;
    if (grip.y == 0)
        return Qt::SizeHorCursor;
    return grip.x == grip.y ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

void BoxTool::paint(QPainter& painter, const ViewTransform& view)
{
    marks_.paint(painter, view, MarkKind::Box);
}

} // namespace sdmatte::studio
