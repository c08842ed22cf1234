// Boxes around the object: a drag draws one, which takes the place of those before unless Shift is
// held or boxes are to be added; a drag of a side, a corner or the inside changes one. A press
// selects the box under it: arrow keys move it by a pixel, with Shift by ten.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/box_geometry.h"
#include "ui/tools/prompt_marks.h"

#include <QCoreApplication>

namespace sdmatte::studio {

class BoxTool : public CanvasTool {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::BoxTool)

public:
    BoxTool(Document& document, PromptMarks& marks)
        : document_(document)
        , marks_(marks)
    {
    }

    // Whether a new box leaves those before.
    [[nodiscard]] bool adds() const { return adds_; }
    void set_adds(bool adds) { adds_ = adds; }

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
    struct Hit {
        std::size_t index = 0;
        BoxGrip grip;
    };
    struct Drag {
        QPointF pressed_at; // widget pixels
        QPointF photo;      // the same place in the photo
        ObjectState start;  // all later states come from it
        std::optional<Hit> held;
        bool keeps_others = false;
        bool has_moved = false;
    };

    [[nodiscard]] std::optional<Hit> box_at(QPointF widget, const ViewTransform& view) const;
    [[nodiscard]] QString step_name() const;
    [[nodiscard]] ObjectState dragged_to(QPointF photo) const;
    void hover_over(QPointF widget, const ViewTransform& view);

    Document& document_;
    PromptMarks& marks_;
    bool adds_ = false;
    std::optional<Drag> drag_;
    std::optional<Hit> hovered_; // its grip, for the cursor
};

} // namespace sdmatte::studio
