// What the canvas asks of the active tool. A tool turns gestures into requests to the document
// and draws what it needs over the photo; it knows no widget.
#pragma once

#include "ui/canvas/view_transform.h"

#include <QCursor>
#include <QPainter>
#include <QPointF>
#include <Qt>

namespace sdmatte::studio {

struct PointerEvent {
    QPointF photo;                         // may lie outside of the photo
    QPointF widget;                        // device-independent pixels
    Qt::MouseButton button = Qt::NoButton; // of a press or release
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
    double pressure = 1;    // 0..1 of a pen, 1 of a mouse
    bool is_eraser = false; // the pen's other end
    bool is_double = false; // the second press of a double click
};

class CanvasTool {
public:
    CanvasTool() = default;
    CanvasTool(const CanvasTool&) = delete;
    CanvasTool& operator=(const CanvasTool&) = delete;
    virtual ~CanvasTool() = default;

    // True: the tool takes the gesture, moves and the release follow.
    virtual bool press(const PointerEvent& event, const ViewTransform& view) = 0;
    virtual void move(const PointerEvent& event, const ViewTransform& view) = 0; // pressed
    virtual void release(const PointerEvent& event, const ViewTransform& view) = 0;
    virtual void hover(const PointerEvent& event, const ViewTransform& view) = 0; // not pressed
    virtual void leave() {}                         // the pointer left the canvas
    virtual bool remove_hovered() { return false; } // Del
    virtual bool cancel() { return false; }         // Esc: true if a gesture was ended
    // True: taken. While the canvas has the keys; before the canvas' own.
    virtual bool press_key(int /*key*/, Qt::KeyboardModifiers /*modifiers*/) { return false; }
    [[nodiscard]] virtual bool moves_view() const { return false; } // left drags pan, as with Space
    [[nodiscard]] virtual QCursor cursor() const { return Qt::ArrowCursor; }
    virtual void paint(QPainter& painter, const ViewTransform& view) = 0; // widget coordinates
};

} // namespace sdmatte::studio
