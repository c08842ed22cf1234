#include "ui/panels/prompt_list.h"

#include "ui/panels/prompt_delegate.h"
#include "ui/panels/prompt_model.h"
#include "ui/panels/row_list.h"
#include "ui/style/palette.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace sdmatte::studio {
namespace {

// So many rows have their place from the start: what is below does not jump with each click.
constexpr int least_rows = 4;
constexpr int greatest_rows = 8;

} // namespace

PromptList::PromptList(PromptModel& model, PromptMarks& marks, QWidget* parent)
    : QListView(parent)
    , model_(model)
    , marks_(marks)
{
    auto* delegate = new PromptDelegate(this);
    setItemDelegate(delegate);
    setModel(&model);
    set_up_rows(*this);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Prompts"));
    connect(delegate, &PromptDelegate::bin_clicked, this, &PromptList::remove);
    connect(delegate, &PromptDelegate::sign_clicked, &model, &PromptModel::flip_sign);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        show_selected();
    });
    connect(&marks, &PromptMarks::selected_changed, this, &PromptList::show_selected);
}

QSize PromptList::sizeHint() const
{
    const int rows = std::clamp(model_.rowCount(), least_rows, greatest_rows);
    return {measure::dock_least_width, rows * measure::row_height};
}

void PromptList::remove(const QModelIndex& index)
{
    const int row = index.row();
    model_.remove(index);
    if (const int left = model_.rowCount(); left > 0)
        setCurrentIndex(model_.index(std::min(row, left - 1)));
}

void PromptList::show_selected()
{
    const HoveredMark selected = marks_.selected();
    const QModelIndex index = selected ? model_.index_of(*selected) : QModelIndex();
    if (index != currentIndex() && state() != EditingState)
        setCurrentIndex(index);
}

// Del belongs to the row while the list has the keys, whatever the window does with it.
bool PromptList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void PromptList::keyPressEvent(QKeyEvent* event)
{
    const bool is_editing = state() == EditingState;
    if (event->key() == Qt::Key_Delete && currentIndex().isValid() && !is_editing) {
        remove(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid() && !is_editing) {
        model_.flip_sign(currentIndex());
        return;
    }
    const bool is_enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (is_enter && currentIndex().isValid() && !is_editing) {
        edit(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void PromptList::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    marks_.set_hovered(index.isValid() ? HoveredMark(model_.mark_of(index)) : std::nullopt);
    const bool is_on_bin =
        index.isValid()
        && PromptDelegate::bin_of(visualRect(index)).contains(event->position().toPoint());
    viewport()->setCursor(is_on_bin ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

bool PromptList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        marks_.set_hovered(std::nullopt);
    return QListView::viewportEvent(event);
}

void PromptList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        marks_.set_selected(model_.mark_of(current));
}

void PromptList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    if (state() != EditingState && !underMouse())
        marks_.set_hovered(std::nullopt);
}

void PromptList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model_.rowCount() > 0)
        return;
    QPainter painter(viewport());
    if (hasFocus()) { // there is no row to show it
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = viewport()->rect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
    painter.setPen(colours_of(this).secondary);
    painter.drawText(viewport()->rect().adjusted(measure::margin, 0, -measure::margin, 0),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Click the subject, or drag a box around it."));
}

} // namespace sdmatte::studio
