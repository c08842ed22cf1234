#include "ui/tools/mark_edits.h"

#include "ui/tools/box_geometry.h"
#include "ui/tools/photo_pixel.h"

namespace sdmatte::studio {
namespace {

constexpr int first_series = 1 << 24; // far from those of sliders
constexpr int far = 10;               // pixels, with Shift

std::optional<QPoint> direction_of(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPoint(-1, 0);
    case Qt::Key_Right: return QPoint(1, 0);
    case Qt::Key_Up: return QPoint(0, -1);
    case Qt::Key_Down: return QPoint(0, 1);
    default: return std::nullopt;
    }
}

} // namespace

bool MarkEdits::nudge(Document& document, PromptMarks& marks, int key,
                      Qt::KeyboardModifiers modifiers)
{
    const HoveredMark selected = marks.selected();
    const auto direction = direction_of(key);
    if (!direction || !selected || document.is_in_gesture())
        return false;
    const QPoint by = *direction * (modifiers.testFlag(Qt::ShiftModifier) ? far : 1);
    ObjectState state = document.state();
    const QSize photo(state.prompt.add.width(), state.prompt.add.height());
    const auto index = static_cast<std::size_t>(selected->index);
    if (selected->kind == MarkKind::Box) {
        Box& box = state.prompt.boxes[index];
        box = moved_box(box, by, photo);
        document.edit(tr("Move box"), std::move(state), first_series + 2 * selected->index);
        return true;
    }
    if (selected->kind != MarkKind::Point)
        return false;
    Point& point = state.prompt.points[index];
    const QPoint pixel = pixel_at(QPointF(point.x, point.y) + by, photo);
    point.x = pixel.x();
    point.y = pixel.y();
    document.edit(tr("Move point"), std::move(state), first_series + 2 * selected->index + 1);
    return true;
}

bool MarkEdits::remove(Document& document, PromptMarks& marks)
{
    const HoveredMark mark = marks.hovered() ? marks.hovered() : marks.selected();
    if (!mark || document.is_in_gesture())
        return false;
    marks.set_hovered(std::nullopt);
    marks.set_selected(std::nullopt); // its number may soon be another one's
    document.edit(remove_step(*mark), without(document.state(), *mark));
    return true;
}

QString MarkEdits::remove_step(const PromptMark& mark)
{
    switch (mark.kind) {
    case MarkKind::Point: return tr("Remove point");
    case MarkKind::Box: return tr("Remove box");
    case MarkKind::Area: return tr("Remove area");
    case MarkKind::AddStrokes: return tr("Remove brush strokes");
    case MarkKind::EraseStrokes: return tr("Remove eraser strokes");
    case MarkKind::KeepStrokes: return tr("Clear keep strokes");
    case MarkKind::RemoveStrokes: return tr("Clear remove strokes");
    case MarkKind::Trimap: return tr("Remove trimap");
    case MarkKind::Caption: return tr("Remove caption");
    }
    return {};
}

} // namespace sdmatte::studio
