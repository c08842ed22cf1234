// Complete areas, drawn freely by a drag or as a polygon by clicks; both can be mixed. A drag from
// nothing is closed where it ends; a polygon by a double-click, Enter or a click on its first
// corner. Backspace removes the last corner, Esc drops it all. Shift adds to the area before, Alt
// or the right button takes away from it, as at the first press.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/tools/lasso_area.h"
#include "ui/tools/prompt_marks.h"

#include <QCoreApplication>

namespace sdmatte::studio {

class LassoTool : public CanvasTool {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::LassoTool)

public:
    LassoTool(Document& document, PromptMarks& marks)
        : document_(document)
        , marks_(marks)
    {
    }

    // Without a modifier.
    [[nodiscard]] LassoMode mode() const { return mode_; }
    void set_mode(LassoMode mode) { mode_ = mode; }

    bool press(const PointerEvent& event, const ViewTransform& view) override;
    void move(const PointerEvent& event, const ViewTransform& view) override;
    void release(const PointerEvent& event, const ViewTransform& view) override;
    void hover(const PointerEvent& event, const ViewTransform& view) override;
    void leave() override;
    bool remove_hovered() override;
    bool press_key(int key, Qt::KeyboardModifiers modifiers) override;
    bool cancel() override;
    [[nodiscard]] QCursor cursor() const override { return Qt::CrossCursor; }
    void paint(QPainter& painter, const ViewTransform& view) override;

private:
    struct Path {
        LassoMode mode = LassoMode::Replace;
        std::vector<QPointF> vertices;    // photo coordinates
        std::vector<std::size_t> corners; // which of them were pressed
        std::optional<QPointF> end;       // the pointer, while it is on the canvas
    };
    struct Press {
        Qt::MouseButton button = Qt::NoButton;
        QPointF at; // widget pixels
        bool is_drag = false;
    };

    [[nodiscard]] LassoMode mode_of(const PointerEvent& event) const;
    [[nodiscard]] bool is_on_first_corner(QPointF widget, const ViewTransform& view) const;
    void close();
    void remove_last_corner();

    Document& document_;
    PromptMarks& marks_;
    LassoMode mode_ = LassoMode::Replace;
    std::optional<Path> path_;
    std::optional<Press> press_;
    std::weak_ptr<const OpenPhoto> photo_; // that the path lies in
};

} // namespace sdmatte::studio
