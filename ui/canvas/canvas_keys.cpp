// The keys that belong to the canvas alone. Those that can be changed, zoom and Del among them, are
// the window's: here they would stay what they were.
#include "ui/canvas/canvas.h"
#include "ui/canvas/navigation.h"

#include <QKeyEvent>

namespace sdmatte::studio {
namespace {

constexpr double pan_step = 64;    // widget pixels
constexpr double far_steps = 4;    // with Shift
constexpr double wipe_step = 0.02; // of the width, with Alt

} // namespace

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (tool_ != nullptr && scene_.photo && gesture_ != Gesture::Pan
        && tool_->press_key(event->key(), event->modifiers())) {
        update_tool();
        return;
    }
    const double step =
        event->modifiers().testFlag(Qt::ShiftModifier) ? far_steps * pan_step : pan_step;
    const double wipe_by = wipe_step * step / pan_step;
    const bool is_wipe =
        event->modifiers().testFlag(Qt::AltModifier) && scene_.mode == ViewMode::Wipe;
    bool is_taken = true;
    switch (event->key()) {
    case Qt::Key_Left:
        if (is_wipe)
            set_wipe(scene_.wipe - wipe_by);
        else
            pan({step, 0});
        break;
    case Qt::Key_Right:
        if (is_wipe)
            set_wipe(scene_.wipe + wipe_by);
        else
            pan({-step, 0});
        break;
    case Qt::Key_Up: pan({0, step}); break;
    case Qt::Key_Down: pan({0, -step}); break;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            is_space_held_ = true;
            hand_changed();
        }
        break;
    case Qt::Key_Escape: is_taken = cancel_tool(); break;
    default: is_taken = false;
    }
    if (!is_taken)
        QWidget::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    if (!event->isAutoRepeat()) {
        is_space_held_ = false;
        hand_changed();
    }
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    if (is_space_held_) { // its release goes elsewhere
        is_space_held_ = false;
        hand_changed();
    }
    set_peek(false);
    QWidget::focusOutEvent(event);
}

void Canvas::hideEvent(QHideEvent* event)
{
    cancel_tool();
    gesture_ = Gesture::None;
    QWidget::hideEvent(event);
}

} // namespace sdmatte::studio
