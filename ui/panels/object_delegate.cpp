#include "ui/panels/object_delegate.h"

#include "ui/panels/object_model.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace sdmatte::studio {
namespace {

constexpr int inset = 4; // of a row's contents and highlight
constexpr int thumbnail_side = 28;
constexpr int swatch_width = 24;
constexpr double swatch_radius = 5;
constexpr int eye_width = 32;
constexpr int icon_side = 20;
constexpr int longest_name = 200;

QRect contents_of(const QRect& row)
{
    return row.adjusted(inset, 0, -inset, 0);
}

void paint_thumbnail(QPainter& painter, const QRect& place, const QImage& picture,
                     const Colours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.panel, colours.text, 0.22));
    painter.drawRoundedRect(place, measure::radius, measure::radius);
    if (picture.isNull())
        return;
    const QSize size = picture.size().scaled(place.size() - QSize(2, 2), Qt::KeepAspectRatio);
    QRectF target({0, 0}, QSizeF(size));
    target.moveCenter(QRectF(place).center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(target, picture);
}

} // namespace

QRect ObjectDelegate::thumbnail_of(const QRect& row)
{
    const QRect inner = contents_of(row);
    return {inner.left() + 4, inner.top() + (inner.height() - thumbnail_side) / 2, thumbnail_side,
            thumbnail_side};
}

QRect ObjectDelegate::swatch_of(const QRect& row)
{
    return {thumbnail_of(row).right() + 1, row.top(), swatch_width, row.height()};
}

QRect ObjectDelegate::eye_of(const QRect& row)
{
    return {contents_of(row).right() + 1 - eye_width, row.top(), eye_width, row.height()};
}

QRect ObjectDelegate::name_of(const QRect& row)
{
    const int left = swatch_of(row).right() + 1;
    return {left, row.top(), eye_of(row).left() - left, row.height()};
}

QSize ObjectDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {measure::dock_least_width - 2 * measure::margin, row_height};
}

void ObjectDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colours& colours = colours_of(option.palette);
    const bool is_hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool is_current = option.state.testFlag(QStyle::State_Selected);
    const bool is_visible = index.data(ObjectModel::VisibleRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (is_hovered || is_current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(colours.panel, colours.text, is_current ? 0.12 : 0.07));
        painter->drawRoundedRect(contents_of(option.rect).adjusted(0, 1, 0, -1), measure::radius,
                                 measure::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(contents_of(option.rect)).adjusted(0.5, 1.5, -0.5, -1.5),
                                 measure::radius, measure::radius);
    }
    painter->setOpacity(is_visible ? 1 : 0.45);
    paint_thumbnail(*painter, thumbnail_of(option.rect),
                    index.data(ObjectModel::ThumbnailRole).value<QImage>(), colours);
    painter->setPen(QPen(mixed(colours.panel, colours.text, 0.5), 1));
    painter->setBrush(index.data(ObjectModel::ColourRole).value<QColor>());
    painter->drawEllipse(QRectF(swatch_of(option.rect)).center(), swatch_radius, swatch_radius);
    painter->setOpacity(1);
    painter->setPen(is_visible ? colours.text : colours.secondary);
    painter->setFont(option.font);
    const QRect name = name_of(option.rect);
    painter->drawText(
        name, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, name.width() - 4));
    const QString eye = is_visible ? QStringLiteral("eye") : QStringLiteral("eye-off");
    const QPoint corner =
        eye_of(option.rect).center() - QPoint(icon_side / 2 - 1, icon_side / 2 - 1);
    painter->drawPixmap(corner, icon_pixmap(eye, icon_side, painter->device()->devicePixelRatioF(),
                                            colours.secondary));
    painter->restore();
}

QWidget* ObjectDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const
{
    auto* field = new QLineEdit(parent);
    field->setMaxLength(longest_name);
    field->setAccessibleName(tr("Name of the object"));
    return field;
}

void ObjectDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->isModified()) // a change elsewhere must not take away what is being typed
        return;
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void ObjectDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(name_of(option.rect).adjusted(-6, 5, 0, -5));
}

bool ObjectDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString help = tr("Double-click to rename (F2). Drag to move.");
    if (eye_of(option.rect).contains(event->pos()))
        help = index.data(ObjectModel::VisibleRole).toBool()
                   ? tr("Hide (Space). Hidden objects are not exported.")
                   : tr("Show (Space). Hidden objects are not exported.");
    else if (swatch_of(option.rect).contains(event->pos()))
        help = tr("Choose another colour.");
    QToolTip::showText(event->globalPos(), help, view);
    return true;
}

} // namespace sdmatte::studio
