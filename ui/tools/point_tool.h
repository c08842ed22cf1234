// Points that say what belongs to the object and what does not. A point appears where the button
// goes down and follows the pointer until it is released, so it can be placed exactly; below 4
// pixels of movement it stays where it was set. A press on a point takes hold of it; a click on
// one says anew what is there: left positive, right or Alt negative (or the other way round, if
// the tool is set so). The point that was pressed last is selected: arrow keys move it by a pixel,
// with Shift by ten.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/prompt_marks.h"

#include <QCoreApplication>

namespace sdmatte::studio {

class PointTool : public CanvasTool {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::PointTool)

public:
    PointTool(Document& document, PromptMarks& marks)
        : document_(document)
        , marks_(marks)
    {
    }

    // What the left button says.
    [[nodiscard]] bool is_positive() const { return is_positive_; }
    void set_positive(bool is_positive) { is_positive_ = is_positive; }

    bool press(const PointerEvent& event, const ViewTransform& view) override;
    void move(const PointerEvent& event, const ViewTransform& view) override;
    void release(const PointerEvent& event, const ViewTransform& view) override;
    void hover(const PointerEvent& event, const ViewTransform& view) override;
    void leave() override;
    bool remove_hovered() override;
    bool cancel() override;
    bool press_key(int key, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QCursor cursor() const override;
    void paint(QPainter& painter, const ViewTransform& view) override;

private:
    struct Drag {
        Qt::MouseButton button = Qt::NoButton;
        QPointF pressed_at; // widget pixels
        QPointF offset;     // from the pointer to the point's middle, photo pixels
        ObjectState start;  // all later states come from it
        std::size_t index = 0;
        bool is_positive = true; // what the click says
        bool is_new = false;
        bool has_moved = false;
    };

    void add(Drag drag, QPointF photo);
    void hover_over(QPointF widget, const ViewTransform& view);

    Document& document_;
    PromptMarks& marks_;
    bool is_positive_ = true;
    std::optional<Drag> drag_;
};

} // namespace sdmatte::studio
