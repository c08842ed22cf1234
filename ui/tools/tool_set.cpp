#include "ui/tools/tool_set.h"

#include "ui/tools/brush_steps.h"

namespace sdmatte::studio {

ToolSet::ToolSet(Document& document, QObject* parent)
    : QObject(parent)
    , marks_(document)
    , point_(document, marks_)
    , box_(document, marks_)
    , brush_(document, marks_, StrokeKind::Add)
    , eraser_(document, marks_, StrokeKind::Erase)
    , hand_(marks_, [this](QPointF by) { emit pan_requested(by); })
{
    connect(&marks_, &PromptMarks::repaint_needed, this, &ToolSet::repaint_needed);
    connect(&document, &Document::photo_changed, this, [this] { active().cancel(); });
}

CanvasTool& ToolSet::active()
{
    switch (active_) {
    case ToolKind::Point: return point_;
    case ToolKind::Box: return box_;
    case ToolKind::Brush: return brush_;
    case ToolKind::Eraser: return eraser_;
    case ToolKind::Hand: return hand_;
    }
    return point_;
}

void ToolSet::activate(ToolKind kind)
{
    if (kind == active_)
        return;
    active().cancel();
    active().leave();
    active_ = kind;
    emit active_changed();
    emit repaint_needed();
}

QString ToolSet::name(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Point: return tr("Point");
    case ToolKind::Box: return tr("Box");
    case ToolKind::Brush: return tr("Brush");
    case ToolKind::Eraser: return tr("Eraser");
    case ToolKind::Hand: return tr("Hand");
    }
    return {};
}

QString ToolSet::description(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Point:
        return tr("Click the subject. Right-click or Alt+click what is not part of it.");
    case ToolKind::Box: return tr("Drag a box around the subject. Hold Shift to add another one.");
    case ToolKind::Brush: return tr("Paint over the subject. Hold Alt to erase.");
    case ToolKind::Eraser: return tr("Paint over what is not part of the subject.");
    case ToolKind::Hand: return tr("Drag to move the view.");
    }
    return {};
}

Qt::Key ToolSet::key(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Point: return Qt::Key_P;
    case ToolKind::Box: return Qt::Key_M;
    case ToolKind::Brush: return Qt::Key_B;
    case ToolKind::Eraser: return Qt::Key_E;
    case ToolKind::Hand: return Qt::Key_H;
    }
    return Qt::Key_unknown;
}

const BrushTool& ToolSet::painting_tool() const
{
    return active_ == ToolKind::Eraser ? eraser_ : brush_;
}

const Brush& ToolSet::brush() const
{
    return painting_tool().brush();
}

void ToolSet::set_brush(const Brush& brush)
{
    (active_ == ToolKind::Eraser ? eraser_ : brush_).set_brush(brush);
    emit brush_changed();
}

void ToolSet::step_brush_size(int steps)
{
    Brush brush = this->brush();
    brush.radius_px = stepped_diameter(2 * brush.radius_px, steps) / 2;
    set_brush(brush);
}

void ToolSet::step_brush_hardness(int steps)
{
    Brush brush = this->brush();
    brush.hardness = stepped_hardness(brush.hardness, steps);
    set_brush(brush);
}

void ToolSet::swap_brush_and_eraser()
{
    activate(active_ == ToolKind::Brush ? ToolKind::Eraser : ToolKind::Brush);
}

} // namespace sdmatte::studio
