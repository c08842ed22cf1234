#include "ui/panels/history_model.h"

#include <QUndoStack>

namespace sdmatte::studio {

HistoryModel::HistoryModel(const QUndoStack& stack, QObject* parent)
    : QAbstractListModel(parent)
    , stack_(stack)
    , rows_(stack.count() + 1)
{
    connect(&stack, &QUndoStack::indexChanged, this, &HistoryModel::refresh);
}

void HistoryModel::refresh()
{
    const int now = stack_.count() + 1;
    if (now > rows_) {
        beginInsertRows({}, rows_, now - 1);
        rows_ = now;
        endInsertRows();
    } else if (now < rows_) {
        beginRemoveRows({}, now, rows_ - 1);
        rows_ = now;
        endRemoveRows();
    }
    emit dataChanged(index(0), index(rows_ - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() > stack_.count())
        return {};
    const QString name = index.row() == 0 ? tr("Photo opened") : stack_.text(index.row() - 1);
    const bool is_undone = index.row() > stack_.index();
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return is_undone ? tr("%1, undone").arg(name) : name;
    case UndoneRole: return is_undone;
    default: return {};
    }
}

QModelIndex HistoryModel::present() const
{
    return index(stack_.index());
}

} // namespace sdmatte::studio
