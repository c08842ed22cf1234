// Moves the view with the left button.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/prompt_marks.h"

#include <functional>
#include <optional>

namespace sdmatte::studio {

class HandTool : public CanvasTool {
public:
    using Pan = std::function<void(QPointF by)>; // widget pixels, the photo goes with the hand

    HandTool(PromptMarks& marks, Pan pan)
        : marks_(marks)
        , pan_(std::move(pan))
    {
    }

    bool press(const PointerEvent& event, const ViewTransform& view) override;
    void move(const PointerEvent& event, const ViewTransform& view) override;
    void release(const PointerEvent& event, const ViewTransform& view) override;
    void hover(const PointerEvent& event, const ViewTransform& view) override;
    bool cancel() override;
    [[nodiscard]] QCursor cursor() const override;
    void paint(QPainter& painter, const ViewTransform& view) override;

private:
    PromptMarks& marks_;
    Pan pan_;
    std::optional<QPointF> last_; // widget pixels
};

} // namespace sdmatte::studio
