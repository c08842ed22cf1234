// The document's objects as a list, the uppermost first.
#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>
#include <QImage>

#include <map>

namespace sdmatte::studio {

class ObjectModel : public QAbstractListModel {
    Q_OBJECT

public:
    // DisplayRole and EditRole: the name.
    enum Role { IdRole = Qt::UserRole, ColourRole, VisibleRole, ThumbnailRole };

    ObjectModel(Document& document, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // renames

    [[nodiscard]] quint64 id_of(const QModelIndex& index) const; // 0: of none
    [[nodiscard]] QModelIndex index_of(quint64 object) const;    // invalid: none
    void set_thumbnail(quint64 object, const QImage& picture);   // null: none

private:
    void refresh();

    Document& document_;
    ObjectList objects_; // as the rows show them
    std::map<quint64, QImage> thumbnails_;
};

} // namespace sdmatte::studio
