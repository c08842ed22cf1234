// How an object looks in its row: its part of the photo, its colour, its name, an eye; and how its
// name is typed.
#pragma once

#include <QStyledItemDelegate>

namespace sdmatte::studio {

class ObjectDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int row_height = 36;

    [[nodiscard]] static QRect thumbnail_of(const QRect& row);
    [[nodiscard]] static QRect swatch_of(const QRect& row);
    [[nodiscard]] static QRect name_of(const QRect& row);
    [[nodiscard]] static QRect eye_of(const QRect& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
};

} // namespace sdmatte::studio
