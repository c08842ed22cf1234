// The undo stack as a list: how the photo was opened, then every step by its name.
#pragma once

#include <QAbstractListModel>

class QUndoStack;

namespace sdmatte::studio {

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { UndoneRole = Qt::UserRole }; // a step that redo would bring back

    HistoryModel(const QUndoStack& stack, QObject* parent);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] QModelIndex present() const; // row n: n steps are done

private:
    void refresh();

    const QUndoStack& stack_;
    int rows_ = 1;
};

} // namespace sdmatte::studio
