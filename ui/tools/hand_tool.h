// Moves the view. The canvas itself does it, as while Space is held; this only asks for it.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/prompt_marks.h"

namespace sdmatte::studio {

class HandTool : public CanvasTool {
public:
    explicit HandTool(PromptMarks& marks)
        : marks_(marks)
    {
    }

    bool press(const PointerEvent&, const ViewTransform&) override { return false; }
    void move(const PointerEvent&, const ViewTransform&) override {}
    void release(const PointerEvent&, const ViewTransform&) override {}
    void hover(const PointerEvent&, const ViewTransform&) override {}
    [[nodiscard]] bool moves_view() const override { return true; }
    void paint(QPainter& painter, const ViewTransform& view) override
    {
        marks_.paint(painter, view);
    }

private:
    PromptMarks& marks_;
};

} // namespace sdmatte::studio
