// A pointer over a photo, for tools in tests: it talks to the tool as the canvas does.
#pragma once

#include "ui/canvas/canvas_tool.h"

namespace sdmatte::studio {

struct Pointer {
    CanvasTool& tool;
    ViewTransform view;
    Qt::MouseButton button = Qt::LeftButton;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    double pressure = 1;

    [[nodiscard]] PointerEvent at(double x, double y, Qt::MouseButton of = Qt::NoButton) const
    {
        return {.photo = {x, y},
                .widget = view.to_widget(QPointF(x, y)),
                .button = of,
                .buttons = of,
                .modifiers = modifiers,
                .pressure = pressure};
    }
    bool press(double x, double y) { return tool.press(at(x, y, button), view); }
    void move(double x, double y) { tool.move(at(x, y), view); }
    void release(double x, double y) { tool.release(at(x, y, button), view); }
    void hover(double x, double y) { tool.hover(at(x, y), view); }
    bool click(double x, double y)
    {
        const bool is_taken = press(x, y);
        if (is_taken)
            release(x, y);
        return is_taken;
    }
    void drag(double x0, double y0, double x1, double y1)
    {
        if (!press(x0, y0))
            return;
        move((x0 + x1) / 2, (y0 + y1) / 2);
        move(x1, y1);
        release(x1, y1);
    }
};

} // namespace sdmatte::studio
