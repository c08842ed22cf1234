// The entries of the document's prompt as a list: boxes, points, area, strokes, trimap, caption.
#pragma once

#include "ui/document/document.h"
#include "ui/tools/prompt_marks.h"

#include <QAbstractListModel>

namespace sdmatte::studio {

class PromptModel : public QAbstractListModel {
    Q_OBJECT

public:
    // DisplayRole: what it is; EditRole: its coordinates or words, none for strokes.
    enum Role { MarkRole = Qt::UserRole, PositiveRole, HoveredRole };

    PromptModel(Document& document, PromptMarks& marks, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    // Coordinates that are not right change nothing and give false.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    // What is wrong with coordinates typed for this entry; empty: nothing.
    [[nodiscard]] QString fault_of(const QModelIndex& index, const QString& coordinates) const;

    [[nodiscard]] PromptMark mark_of(const QModelIndex& index) const
    {
        return marks_in_order_[static_cast<std::size_t>(index.row())];
    }
    [[nodiscard]] QModelIndex index_of(const PromptMark& mark) const; // invalid: none
    void remove(const QModelIndex& index);                            // one undo step
    void flip_sign(const QModelIndex& index);                         // of a point

private:
    void refresh();
    [[nodiscard]] QSize photo_size() const;
    [[nodiscard]] QString name_of(const PromptMark& mark) const;
    [[nodiscard]] QString coordinates_of_mark(const PromptMark& mark) const;

    Document& document_;
    PromptMarks& marks_;
    std::vector<PromptMark> marks_in_order_;
};

} // namespace sdmatte::studio

Q_DECLARE_METATYPE(sdmatte::studio::PromptMark)
