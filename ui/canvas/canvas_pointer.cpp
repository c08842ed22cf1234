// The part of the canvas that deals with mouse, pen and touch pad.
#include "ui/canvas/canvas.h"
#include "ui/canvas/navigation.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QTabletEvent>
#include <QWheelEvent>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr double notch = 120;    // what one notch of a wheel turns, in eighths of a degree
constexpr double wipe_reach = 6; // widget pixels from which its line is taken

PointerEvent pointer_event(const QSinglePointEvent& event, const ViewTransform& view)
{
    return {.photo = pointed_at(view, event.position()),
            .widget = event.position(),
            .button = event.button(),
            .buttons = event.buttons(),
            .modifiers = event.modifiers()};
}

} // namespace

void Canvas::set_tool(CanvasTool* tool)
{
    if (tool == tool_)
        return;
    cancel_tool();
    if (tool_ != nullptr && pointer_)
        tool_->leave();
    tool_ = tool;
    point_again();
    update_tool();
}

void Canvas::hand_changed()
{
    if (pans_with_left() && gesture_ == Gesture::None && tool_ != nullptr && pointer_)
        tool_->leave(); // what it shows under the pointer would promise a click
    point_again();
    update_tool();
}

bool Canvas::cancel_tool()
{
    if (gesture_ == Gesture::Tool)
        gesture_ = Gesture::None;
    const bool has_cancelled = tool_ != nullptr && tool_->cancel();
    if (has_cancelled)
        update_tool();
    return has_cancelled;
}

bool Canvas::remove_hovered()
{
    return gesture_ == Gesture::None && tool_ != nullptr && tool_->remove_hovered();
}

bool Canvas::pans_with_left() const
{
    return is_space_held_ || tool_ == nullptr || tool_->moves_view();
}

bool Canvas::press(const PointerEvent& event)
{
    pointer_ = event;
    if (gesture_ != Gesture::None || !scene_.photo)
        return false;
    const bool is_left = event.button == Qt::LeftButton;
    if (is_left && is_at_wipe(event.widget))
        gesture_ = Gesture::Wipe;
    else if (event.button == Qt::MiddleButton || (is_left && pans_with_left()))
        gesture_ = Gesture::Pan;
    else if (tool_ != nullptr && tool_->press(event, drawn_view()))
        gesture_ = Gesture::Tool;
    gesture_button_ = event.button;
    update_pointer_shape();
    return gesture_ != Gesture::None;
}

void Canvas::move(const PointerEvent& event)
{
    const std::optional<PointerEvent> before = pointer_;
    pointer_ = event;
    if (gesture_ == Gesture::Pan && before) {
        begin_moving();
        pan(event.widget - before->widget);
        return; // which reports what lies under the pointer now
    }
    if (gesture_ == Gesture::Wipe) {
        begin_moving();
        set_wipe(event.widget.x() / width());
    } else if (gesture_ == Gesture::Tool) {
        tool_->move(event, drawn_view());
    } else if (tool_ != nullptr && scene_.photo && !pans_with_left()) {
        tool_->hover(event, drawn_view());
    }
    update_pointer_shape();
    report_hover();
}

void Canvas::release(const PointerEvent& event)
{
    pointer_ = event;
    if (gesture_ == Gesture::None || event.button != gesture_button_)
        return;
    const bool was_tool = gesture_ == Gesture::Tool;
    gesture_ = Gesture::None;
    if (was_tool)
        tool_->release(event, drawn_view());
    point_again();
    update_pointer_shape();
}

void Canvas::point_again()
{
    if (!pointer_)
        return;
    pointer_->photo = pointed_at(drawn_view(), pointer_->widget);
    pointer_->button = Qt::NoButton;
    if (gesture_ == Gesture::Tool)
        tool_->move(*pointer_, drawn_view());
    else if (gesture_ == Gesture::None && tool_ != nullptr && scene_.photo && !pans_with_left())
        tool_->hover(*pointer_, drawn_view());
    report_hover();
}

void Canvas::report_hover()
{
    if (!pointer_)
        return;
    const QPointF at = pointer_->photo;
    if (!scene_.photo || !rect().contains(pointer_->widget.toPoint())
        || !QRectF(0, 0, scene_.photo->width(), scene_.photo->height()).contains(at)
        || at.x() >= scene_.photo->width() || at.y() >= scene_.photo->height()) {
        emit hovered({-1, -1}, {}, -1);
        return;
    }
    const QPoint pixel(static_cast<int>(at.x()), static_cast<int>(at.y()));
    const auto code = scene_.photo->srgb_at(pixel.x(), pixel.y());
    emit hovered(pixel, QColor(code[0], code[1], code[2]),
                 scene_.alpha ? scene_.alpha->alpha_at(pixel.x(), pixel.y()) : -1);
}

bool Canvas::is_at_wipe(QPointF widget) const
{
    return scene_.photo && scene_.mode == ViewMode::Wipe && !is_peeking_
           && std::abs(widget.x() - scene_.wipe * width()) <= wipe_reach;
}

void Canvas::update_pointer_shape()
{
    QCursor shape = Qt::ArrowCursor;
    const bool is_free = gesture_ == Gesture::None && pointer_ && is_at_wipe(pointer_->widget);
    if (gesture_ == Gesture::Wipe || is_free)
        shape = Qt::SplitHCursor;
    else if (gesture_ == Gesture::Pan)
        shape = Qt::ClosedHandCursor;
    else if (scene_.photo && gesture_ == Gesture::None && pans_with_left())
        shape = Qt::OpenHandCursor;
    else if (scene_.photo && tool_ != nullptr)
        shape = tool_->cursor();
    if (shape != cursor())
        setCursor(shape);
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    press(pointer_event(*event, drawn_view()));
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    move(pointer_event(*event, drawn_view()));
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    release(pointer_event(*event, drawn_view()));
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    // Two quick dabs of a brush are two dabs: only what the tool does not take fits the photo.
    PointerEvent pointer = pointer_event(*event, drawn_view());
    pointer.is_double = true;
    const bool fits = event->button() == Qt::LeftButton && pans_with_left();
    if (fits || (!press(pointer) && event->button() == Qt::LeftButton))
        fit();
}

void Canvas::tabletEvent(QTabletEvent* event)
{
    PointerEvent pointer = pointer_event(*event, drawn_view());
    pointer.pressure = event->pressure();
    pointer.is_eraser = event->pointerType() == QPointingDevice::PointerType::Eraser;
    switch (event->type()) {
    case QEvent::TabletPress:
        setFocus(Qt::MouseFocusReason);
        press(pointer);
        break;
    case QEvent::TabletMove: move(pointer); break;
    case QEvent::TabletRelease: release(pointer); break;
    default: break;
    }
    event->accept(); // or it would come once more, as a mouse event
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    event->accept();
    begin_moving();
    const bool is_touch_pad = event->phase() != Qt::NoScrollPhase;
    const bool has_control = event->modifiers().testFlag(Qt::ControlModifier);
    if (is_touch_pad && !has_control) {
        pan(event->hasPixelDelta() ? event->pixelDelta() : event->angleDelta() / 8);
        return;
    }
    const double turned = event->angleDelta().y() / notch;
    if (turned == 0) { // a wheel that tilts
        pan({event->angleDelta().x() / 2.0, 0});
        return;
    }
    if (is_touch_pad) {
        zoom_at(event->position(), zoom() * std::exp2(turned / 2));
        return;
    }
    if (turned * wheel_rest_ < 0)
        wheel_rest_ = 0;
    wheel_rest_ += turned;
    const int steps = static_cast<int>(wheel_rest_);
    wheel_rest_ -= steps;
    if (steps != 0)
        zoom_at(event->position(), stepped_zoom(zoom(), steps));
}

bool Canvas::event(QEvent* event)
{
    if (event->type() != QEvent::NativeGesture)
        return QWidget::event(event);
    const auto& pinch = *static_cast<QNativeGestureEvent*>(event);
    if (pinch.gestureType() != Qt::ZoomNativeGesture)
        return QWidget::event(event);
    begin_moving();
    zoom_at(pinch.position(), zoom() * std::max(1 + pinch.value(), 0.5));
    event->accept();
    return true;
}

void Canvas::leaveEvent(QEvent*)
{
    if (tool_ != nullptr)
        tool_->leave();
    pointer_.reset();
    emit hovered({-1, -1}, {}, -1);
    repaint_soon();
}

} // namespace sdmatte::studio
