#include "ui/panels/prompt_model.h"

#include "ui/panels/coordinates.h"
#include "ui/tools/mark_edits.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

bool is_positive(const ObjectPrompt& prompt, const PromptMark& mark)
{
    if (mark.kind == MarkKind::Point)
        return prompt.points[static_cast<std::size_t>(mark.index)].is_positive;
    return mark.kind != MarkKind::EraseStrokes && mark.kind != MarkKind::RemoveStrokes;
}

} // namespace

PromptModel::PromptModel(Document& document, PromptMarks& marks, QObject* parent)
    : QAbstractListModel(parent)
    , document_(document)
    , marks_(marks)
    , marks_in_order_(marks_of(document.state().prompt))
{
    connect(&document, &Document::prompt_changed, this, &PromptModel::refresh);
    connect(&marks, &PromptMarks::hovered_changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1), {HoveredRole});
    });
}

// Strokes and drags change it many times a second: rows are laid out anew only when they differ.
void PromptModel::refresh()
{
    std::vector<PromptMark> now = marks_of(document_.state().prompt);
    if (now != marks_in_order_) {
        beginResetModel();
        marks_in_order_ = std::move(now);
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int PromptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(marks_in_order_.size());
}

QSize PromptModel::photo_size() const
{
    const TileMask& strokes = document_.state().prompt.add;
    return {strokes.width(), strokes.height()};
}

QString PromptModel::name_of(const PromptMark& mark) const
{
    switch (mark.kind) {
    case MarkKind::Box: return tr("Box");
    case MarkKind::Point:
        return document_.state().prompt.points[static_cast<std::size_t>(mark.index)].is_positive
                   ? tr("Point +")
                   : tr("Point \u2212");
    case MarkKind::Area: return tr("Area");
    case MarkKind::AddStrokes:
        return document_.state().prompt.uses_strokes_exactly ? tr("Brush strokes, exactly")
                                                             : tr("Brush strokes");
    case MarkKind::EraseStrokes: return tr("Eraser strokes");
    case MarkKind::KeepStrokes: return tr("Keep strokes");
    case MarkKind::RemoveStrokes: return tr("Remove strokes");
    case MarkKind::Trimap: return tr("Trimap");
    case MarkKind::Caption: return tr("Caption");
    }
    return {};
}

QString PromptModel::coordinates_of_mark(const PromptMark& mark) const
{
    const ObjectPrompt& prompt = document_.state().prompt;
    const auto index = static_cast<std::size_t>(mark.index);
    switch (mark.kind) {
    case MarkKind::Box: return coordinates_of(prompt.boxes[index]);
    case MarkKind::Point: return coordinates_of(prompt.points[index]);
    case MarkKind::Caption: return QString::fromStdString(prompt.caption);
    default: return {};
    }
}

QVariant PromptModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PromptMark mark = mark_of(index);
    if (!holds(document_.state().prompt, mark))
        return {}; // the prompt has changed and this has not heard of it yet
    const QString coordinates = coordinates_of_mark(mark);
    switch (role) {
    case Qt::DisplayRole: return name_of(mark);
    case Qt::EditRole: return coordinates;
    case Qt::AccessibleTextRole:
        return coordinates.isEmpty() ? name_of(mark) : name_of(mark) + u' ' + coordinates;
    case MarkRole: return QVariant::fromValue(mark);
    case PositiveRole: return is_positive(document_.state().prompt, mark);
    case HoveredRole: return marks_.hovered() == mark;
    default: return {};
    }
}

Qt::ItemFlags PromptModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.isValid() && !data(index, Qt::EditRole).toString().isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString PromptModel::fault_of(const QModelIndex& index, const QString& coordinates) const
{
    const PromptMark mark = mark_of(index);
    const auto sentence = [](const auto& typed) {
        const auto* error = std::get_if<CoordinateError>(&typed);
        return error != nullptr ? error->sentence : QString();
    };
    if (mark.kind == MarkKind::Caption)
        return {};
    return mark.kind == MarkKind::Box ? sentence(typed_box(coordinates, photo_size()))
                                      : sentence(typed_point(coordinates, {}, photo_size()));
}

bool PromptModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const PromptMark mark = mark_of(index);
    const auto place = static_cast<std::size_t>(mark.index);
    ObjectState state = document_.state();
    if (mark.kind == MarkKind::Box) {
        const auto typed = typed_box(value.toString(), photo_size());
        if (!std::holds_alternative<Box>(typed))
            return false;
        state.prompt.boxes[place] = std::get<Box>(typed);
        document_.edit(tr("Change box"), std::move(state));
    } else if (mark.kind == MarkKind::Caption) {
        state.prompt.caption = value.toString().trimmed().toStdString();
        document_.edit(tr("Change caption"), std::move(state));
    } else {
        Point& point = state.prompt.points[place];
        const auto typed = typed_point(value.toString(), point, photo_size());
        if (!std::holds_alternative<Point>(typed))
            return false;
        point = std::get<Point>(typed);
        document_.edit(tr("Move point"), std::move(state));
    }
    return true;
}

void PromptModel::flip_sign(const QModelIndex& index)
{
    const PromptMark mark = mark_of(index);
    if (mark.kind != MarkKind::Point)
        return;
    ObjectState state = document_.state();
    bool& sign = state.prompt.points[static_cast<std::size_t>(mark.index)].is_positive;
    sign = !sign;
    document_.edit(tr("Change point"), std::move(state));
}

QModelIndex PromptModel::index_of(const PromptMark& mark) const
{
    const auto found = std::ranges::find(marks_in_order_, mark);
    return found == marks_in_order_.end()
               ? QModelIndex()
               : index(static_cast<int>(found - marks_in_order_.begin()));
}

void PromptModel::remove(const QModelIndex& index)
{
    const PromptMark mark = mark_of(index);
    document_.edit(MarkEdits::remove_step(mark), without(document_.state(), mark));
}

} // namespace sdmatte::studio
