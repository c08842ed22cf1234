// All tools of the canvas and the one that is active. UI thread only.
#pragma once

#include "ui/tools/box_tool.h"
#include "ui/tools/brush_tool.h"
#include "ui/tools/hand_tool.h"
#include "ui/tools/lasso_tool.h"
#include "ui/tools/point_tool.h"
#include "ui/tools/tool_kind.h"

#include <QObject>

namespace sdmatte::studio {

class ToolSet : public QObject {
    Q_OBJECT

public:
    explicit ToolSet(Document& document, QObject* parent = nullptr);

    [[nodiscard]] CanvasTool& active(); // valid as long as the set
    [[nodiscard]] ToolKind active_kind() const { return active_; }
    void activate(ToolKind kind); // cancels a gesture of the tool before

    [[nodiscard]] PromptMarks& marks() { return marks_; }

    [[nodiscard]] static QString name(ToolKind kind);        // "Point"
    [[nodiscard]] static QString description(ToolKind kind); // a sentence for its tooltip
    [[nodiscard]] static Qt::Key key(ToolKind kind);         // P, M, L, B, E, K, R, H

    // Of the active tool if it paints, else of the brush; each painting tool has its own.
    [[nodiscard]] const Brush& brush() const;
    void set_brush(const Brush& brush);
    void step_brush_size(int steps);     // [ and ]
    void step_brush_hardness(int steps); // with Shift
    void swap_brush_and_eraser();        // X; keep and remove too; the brush from any other tool
    [[nodiscard]] bool uses_pressure() const { return uses_pressure_; }
    void set_uses_pressure(bool uses_pressure); // of all painting tools

    [[nodiscard]] PointTool& point() { return point_; }
    [[nodiscard]] BoxTool& box() { return box_; }
    [[nodiscard]] LassoTool& lasso() { return lasso_; }

signals:
    void active_changed();
    void brush_changed();
    void repaint_needed();
    void repaint_needed_in(const QRectF& part); // widget pixels

private:
    [[nodiscard]] const BrushTool& painting_tool() const;
    [[nodiscard]] BrushTool& painting_tool();

    PromptMarks marks_;
    PointTool point_;
    BoxTool box_;
    LassoTool lasso_;
    BrushTool brush_;
    BrushTool eraser_;
    BrushTool keep_;
    BrushTool remove_;
    HandTool hand_;
    ToolKind active_ = ToolKind::Point;
    bool uses_pressure_ = true;
};

} // namespace sdmatte::studio
