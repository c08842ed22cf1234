#include "ui/panels/object_model.h"

#include "ui/document/object_edits.h"

#include <QColor>

#include <algorithm>

namespace sdmatte::studio {

ObjectModel::ObjectModel(Document& document, QObject* parent)
    : QAbstractListModel(parent)
    , document_(document)
    , objects_(document.objects())
{
    connect(&document, &Document::objects_changed, this, &ObjectModel::refresh);
}

void ObjectModel::refresh()
{
    const ObjectList& now = document_.objects();
    const auto id = [](const auto& object) { return object->id; };
    const bool has_same_rows = std::ranges::equal(now.items, objects_.items, {}, id, id);
    if (!has_same_rows)
        beginResetModel();
    objects_ = now;
    std::erase_if(thumbnails_, [&](const auto& known) { return now.find(known.first) == nullptr; });
    if (!has_same_rows)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ObjectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(objects_.items.size());
}

QVariant ObjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PhotoObject& object = *objects_.items[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(object.name);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return name;
    case Qt::AccessibleTextRole: return object.is_visible ? name : tr("%1, hidden").arg(name);
    case IdRole: return QVariant::fromValue(quint64{object.id});
    case ColourRole: return QColor(object.colour.red, object.colour.green, object.colour.blue);
    case VisibleRole: return object.is_visible;
    case ThumbnailRole: {
        const auto known = thumbnails_.find(object.id);
        return known != thumbnails_.end() ? known->second : QImage();
    }
    default: return {};
    }
}

Qt::ItemFlags ObjectModel::flags(const QModelIndex&) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
}

bool ObjectModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    rename_object(document_, id_of(index), value.toString());
    return true;
}

quint64 ObjectModel::id_of(const QModelIndex& index) const
{
    return index.isValid() ? objects_.items[static_cast<std::size_t>(index.row())]->id : 0;
}

QModelIndex ObjectModel::index_of(quint64 object) const
{
    const std::size_t place = objects_.place_of(object);
    return place < objects_.items.size() ? index(static_cast<int>(place)) : QModelIndex();
}

void ObjectModel::set_thumbnail(quint64 object, const QImage& picture)
{
    if (document_.objects().find(object) == nullptr)
        return;
    if (picture.isNull())
        thumbnails_.erase(object);
    else
        thumbnails_[object] = picture;
    if (const QModelIndex row = index_of(object); row.isValid()) // else it comes with refresh()
        emit dataChanged(row, row, {ThumbnailRole});
}

} // namespace sdmatte::studio
