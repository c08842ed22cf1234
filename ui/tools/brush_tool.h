// Brush and eraser: strokes that mark the object or take away; keep and remove: strokes that bind
// the result. Right button, Alt or a pen's other end paints the opposite, or frees what is bound;
// Shift+click goes straight on from where the last stroke ended; a pen's pressure sets the size.
// Each stroke touches its tiles only, whatever the photo's size.
#pragma once

#include "document/brush.h"
#include "ui/canvas/canvas_tool.h"
#include "ui/tools/prompt_marks.h"
#include "ui/tools/stroke_path.h"

#include <QCoreApplication>

namespace sdmatte::studio {

class BrushTool : public CanvasTool {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::BrushTool)

public:
    BrushTool(Document& document, PromptMarks& marks, StrokeKind kind)
        : document_(document)
        , marks_(marks)
        , kind_(kind)
    {
    }

    [[nodiscard]] const Brush& brush() const { return brush_; }
    void set_brush(const Brush& brush); // brought within the limits of brush_steps.h

    // Otherwise a pen paints with the whole brush, too.
    void set_uses_pressure(bool uses_pressure) { uses_pressure_ = uses_pressure; }

    bool press(const PointerEvent& event, const ViewTransform& view) override;
    void move(const PointerEvent& event, const ViewTransform& view) override;
    void release(const PointerEvent& event, const ViewTransform& view) override;
    void hover(const PointerEvent& event, const ViewTransform& view) override;
    void leave() override;
    bool cancel() override;
    [[nodiscard]] QCursor cursor() const override;
    void paint(QPainter& painter, const ViewTransform& view) override;

private:
    struct Stroke {
        Qt::MouseButton button = Qt::NoButton;
        StrokeKind kind = StrokeKind::Add;
        StrokePath path;
        ObjectState state; // with the settled part of the path
    };

    [[nodiscard]] StrokePoint stroke_point(const PointerEvent& event) const;
    void paint_to(const StrokePoint& point);
    void show_circle_at(const PointerEvent& event, const ViewTransform& view);
    [[nodiscard]] double circle_radius(double scale) const; // widget pixels
    void repaint_circle();
    [[nodiscard]] std::optional<StrokePoint> last_end() const;

    Document& document_;
    PromptMarks& marks_;
    StrokeKind kind_;
    Brush brush_;
    std::optional<Stroke> stroke_;
    std::optional<StrokePoint> last_end_;
    std::weak_ptr<const OpenPhoto> last_photo_; // that last_end_ lies in
    bool uses_pressure_ = true;
    std::optional<QPointF> circle_; // its middle, widget pixels
    double scale_ = 1;              // of the view in which it is shown
    double circle_size_ = 1;        // of the radius, by pressure
};

} // namespace sdmatte::studio
