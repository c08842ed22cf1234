// How an entry of the prompt looks in its row: sign, kind, coordinates, and a bin while the
// pointer is on it; and how its coordinates are typed.
#pragma once

#include <QStyledItemDelegate>

namespace sdmatte::studio {

class PromptDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] static QRect bin_of(const QRect& row);
    [[nodiscard]] static QRect sign_of(const QRect& row);
    [[nodiscard]] static QRect coordinates_of(const QRect& row);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

signals:
    void bin_clicked(const QModelIndex& index);
    void sign_clicked(const QModelIndex& index); // of a point

private:
    enum class Part { None, Bin, Sign };

    QPersistentModelIndex pressed_;
    Part pressed_part_ = Part::None;
};

} // namespace sdmatte::studio
