#include "ui/tools/tool_set.h"

#include "ui/tools/brush_steps.h"

namespace sdmatte::studio {

ToolSet::ToolSet(Document& document, QObject* parent)
    : QObject(parent)
    , marks_(document)
    , point_(document, marks_)
    , box_(document, marks_)
    , lasso_(document, marks_)
    , brush_(document, marks_, StrokeKind::Add)
    , eraser_(document, marks_, StrokeKind::Erase)
    , keep_(document, marks_, StrokeKind::Keep)
    , remove_(document, marks_, StrokeKind::Remove)
    , hand_(marks_)
{
    connect(&marks_, &PromptMarks::repaint_needed, this, &ToolSet::repaint_needed);
    connect(&marks_, &PromptMarks::repaint_needed_in, this, &ToolSet::repaint_needed_in);
    connect(&document, &Document::photo_changed, this, [this] { active().cancel(); });
}

CanvasTool& ToolSet::active()
{
    switch (active_) {
    case ToolKind::Point: return point_;
    case ToolKind::Box: return box_;
    case ToolKind::Lasso: return lasso_;
    case ToolKind::Brush: return brush_;
    case ToolKind::Eraser: return eraser_;
    case ToolKind::Keep: return keep_;
    case ToolKind::Remove: return remove_;
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
    case ToolKind::Lasso: return tr("Lasso");
    case ToolKind::Brush: return tr("Brush");
    case ToolKind::Eraser: return tr("Eraser");
    case ToolKind::Keep: return tr("Keep");
    case ToolKind::Remove: return tr("Remove");
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
    case ToolKind::Lasso:
        return tr("Draw around the subject, or click corners and double-click. Shift adds, Alt "
                  "takes away.");
    case ToolKind::Brush: return tr("Paint over the subject. Hold Alt to erase.");
    case ToolKind::Eraser: return tr("Paint over what is not part of the subject.");
    case ToolKind::Keep:
        return tr("Paint over what must stay fully visible, whatever the engine finds. Hold Alt "
                  "to free it again.");
    case ToolKind::Remove:
        return tr("Paint over what must be gone, whatever the engine finds. Hold Alt to free it "
                  "again.");
    case ToolKind::Hand: return tr("Drag to move the view.");
    }
    return {};
}

Qt::Key ToolSet::key(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Point: return Qt::Key_P;
    case ToolKind::Box: return Qt::Key_M;
    case ToolKind::Lasso: return Qt::Key_L;
    case ToolKind::Brush: return Qt::Key_B;
    case ToolKind::Eraser: return Qt::Key_E;
    case ToolKind::Keep: return Qt::Key_K;
    case ToolKind::Remove: return Qt::Key_R;
    case ToolKind::Hand: return Qt::Key_H;
    }
    return Qt::Key_unknown;
}

const BrushTool& ToolSet::painting_tool() const
{
    switch (active_) {
    case ToolKind::Eraser: return eraser_;
    case ToolKind::Keep: return keep_;
    case ToolKind::Remove: return remove_;
    default: return brush_;
    }
}

BrushTool& ToolSet::painting_tool()
{
    return const_cast<BrushTool&>(std::as_const(*this).painting_tool());
}

const Brush& ToolSet::brush() const
{
    return painting_tool().brush();
}

void ToolSet::set_brush(const Brush& brush)
{
    painting_tool().set_brush(brush);
    emit brush_changed();
}

void ToolSet::set_uses_pressure(bool uses_pressure)
{
    uses_pressure_ = uses_pressure;
    for (BrushTool* tool : {&brush_, &eraser_, &keep_, &remove_})
        tool->set_uses_pressure(uses_pressure);
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
    switch (active_) {
    case ToolKind::Brush: activate(ToolKind::Eraser); return;
    case ToolKind::Keep: activate(ToolKind::Remove); return;
    case ToolKind::Remove: activate(ToolKind::Keep); return;
    default: activate(ToolKind::Brush);
    }
}

} // namespace sdmatte::studio
