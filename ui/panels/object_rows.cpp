#include "ui/panels/object_rows.h"

#include "ui/document/object_edits.h"
#include "ui/panels/object_colour_menu.h"
#include "ui/panels/object_delegate.h"
#include "ui/panels/object_model.h"
#include "ui/panels/row_list.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int greatest_rows = 6;

} // namespace

ObjectRows::ObjectRows(Document& document, ObjectModel& model, QWidget* parent)
    : QListView(parent)
    , document_(document)
    , model_(model)
{
    setItemDelegate(new ObjectDelegate(this));
    setModel(&model);
    set_up_rows(*this);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Objects"));
    connect(&document, &Document::objects_changed, this, &ObjectRows::show_active);
    show_active();
}

ObjectRows::~ObjectRows()
{
    document_.disconnect(this);
    setModel(nullptr); // and no editor, which would rename through parts that are gone
}

QSize ObjectRows::sizeHint() const
{
    const int rows = std::clamp(model_.rowCount(), 1, greatest_rows);
    return {measure::dock_least_width, rows * ObjectDelegate::row_height};
}

void ObjectRows::show_active()
{
    updateGeometry();
    setCurrentIndex(model_.index_of(document_.active_id()));
}

void ObjectRows::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        document_.activate(model_.id_of(current));
}

// Their keys belong to the rows while these have the focus, whatever the window does with them.
bool ObjectRows::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_F2 || key == Qt::Key_Space
            || (drag_ && key == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ObjectRows::keyPressEvent(QKeyEvent* event)
{
    const quint64 active = document_.active_id();
    const bool has_alt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Delete: remove_object(document_, active); return;
    case Qt::Key_Space: show_object(document_, active, !document_.active().is_visible); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: edit(currentIndex()); return;
    case Qt::Key_Escape:
        if (drag_) {
            drag_.reset();
            viewport()->update();
            return;
        }
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (has_alt) {
            move_active(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void ObjectRows::move_active(int steps)
{
    const auto place = static_cast<int>(document_.objects().place_of(document_.active_id()));
    move_object(document_, document_.active_id(), place + steps);
}

bool ObjectRows::press_part(const QPoint& at)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return false;
    const QRect row = visualRect(index);
    const quint64 object = model_.id_of(index);
    if (ObjectDelegate::eye_of(row).contains(at)) {
        show_object(document_, object, !index.data(ObjectModel::VisibleRole).toBool());
        return true;
    }
    if (!ObjectDelegate::swatch_of(row).contains(at))
        return false;
    document_.activate(object);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill_colour_menu(*menu, document_, object, this);
    menu->popup(viewport()->mapToGlobal(ObjectDelegate::swatch_of(row).bottomLeft()));
    return true;
}

void ObjectRows::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && press_part(at))
        return;
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid())
        drag_ = Drag{.object = model_.id_of(index), .from = at};
}

void ObjectRows::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!press_part(event->position().toPoint()))
        QListView::mouseDoubleClickEvent(event);
}

int ObjectRows::gap_at(int y) const
{
    const int rows = model_.rowCount();
    for (int row = 0; row < rows; ++row)
        if (y < visualRect(model_.index(row)).center().y())
            return row;
    return rows;
}

void ObjectRows::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (drag_) { // not the list's own choosing of the rows under a pressed pointer
        drag_->is_moving =
            drag_->is_moving
            || (at - drag_->from).manhattanLength() >= QApplication::startDragDistance();
        drag_->gap = gap_at(at.y());
        viewport()->update();
        return;
    }
    const QModelIndex index = indexAt(at);
    const bool is_button = index.isValid()
                           && (ObjectDelegate::eye_of(visualRect(index)).contains(at)
                               || ObjectDelegate::swatch_of(visualRect(index)).contains(at));
    viewport()->setCursor(is_button ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void ObjectRows::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && drag_)
        drop();
    QListView::mouseReleaseEvent(event);
}

void ObjectRows::drop()
{
    const Drag drag = *std::exchange(drag_, {});
    viewport()->update();
    if (!drag.is_moving)
        return;
    const auto from = static_cast<int>(document_.objects().place_of(drag.object));
    move_object(document_, drag.object, drag.gap > from ? drag.gap - 1 : drag.gap);
}

void ObjectRows::fill_menu(QMenu& menu)
{
    const quint64 active = document_.active_id();
    const bool is_visible = document_.active().is_visible;
    const auto add = [&](const QString& text, auto&& wish) {
        return menu.addAction(text, this, std::forward<decltype(wish)>(wish));
    };
    add(tr("&Rename"), [this] { edit(currentIndex()); });
    QMenu* colours = menu.addMenu(tr("&Colour"));
    fill_colour_menu(*colours, document_, active, this);
    add(is_visible ? tr("&Hide") : tr("S&how"),
        [this, active, is_visible] { show_object(document_, active, !is_visible); });
    menu.addSeparator();
    const auto place = document_.objects().place_of(active);
    add(tr("Move &up"), [this] { move_active(-1); })->setEnabled(place > 0);
    add(tr("Move &down"), [this] {
        move_active(1);
    })->setEnabled(place + 1 < document_.objects().items.size());
    menu.addSeparator();
    add(tr("&Duplicate"), [this, active] { duplicate_object(document_, active); });
    add(tr("Re&move"), [this, active] {
        remove_object(document_, active);
    })->setEnabled(document_.objects().items.size() > 1);
}

void ObjectRows::contextMenuEvent(QContextMenuEvent* event)
{
    drag_.reset();
    const QModelIndex under = indexAt(event->pos());
    if (event->reason() == QContextMenuEvent::Mouse && under.isValid())
        setCurrentIndex(under);
    if (!currentIndex().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill_menu(*menu);
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
                          ? event->globalPos()
                          : viewport()->mapToGlobal(visualRect(currentIndex()).center());
    menu->popup(at);
}

void ObjectRows::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!drag_ || !drag_->is_moving)
        return;
    const int rows = model_.rowCount();
    const int y = drag_->gap < rows ? visualRect(model_.index(drag_->gap)).top()
                                    : visualRect(model_.index(rows - 1)).bottom() + 1;
    QPainter painter(viewport());
    painter.fillRect(QRect(4, std::max(y - 1, 0), viewport()->width() - 8, 2),
                     colours_of(this).accent);
}

} // namespace sdmatte::studio
