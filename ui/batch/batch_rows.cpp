#include "ui/batch/batch_rows.h"

#include "base/path_text.h"
#include "ui/batch/batch_doubts.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace sdmatte::studio {
namespace {

constexpr std::size_t most_single = 32; // more at once are one new list

// Failures first, then by rising confidence; what a person has corrected is the last.
auto order_of(const BatchRow& row)
{
    const int rank = row.state == BatchRow::State::Failed      ? 0
                     : row.state == BatchRow::State::Corrected ? 2
                                                               : 1;
    return std::tuple(rank, rank == 1 ? row.confidence : 0, std::string_view(row.name));
}

bool is_before(const BatchRow& a, const BatchRow& b)
{
    return order_of(a) < order_of(b);
}

} // namespace

BatchRow row_of(const JournalEntry& entry)
{
    BatchRow row{.name = entry.name, .output = entry.output, .confidence = entry.confidence};
    row.seconds = entry.seconds;
    row.error = QString::fromStdString(entry.error);
    if (!entry.is_done)
        row.state = BatchRow::State::Failed;
    else if (entry.doubts == corrected_mark)
        row.state = BatchRow::State::Corrected;
    else
        row.doubts = doubts_from_text(entry.doubts);
    return row;
}

BatchRows::BatchRows(QObject* parent)
    : QAbstractListModel(parent)
{
}

void BatchRows::clear()
{
    beginResetModel();
    rows_.clear();
    endResetModel();
}

void BatchRows::add(std::vector<BatchRow> rows)
{
    if (rows.size() > most_single) {
        beginResetModel();
        std::unordered_set<std::string> names;
        for (const BatchRow& row : rows)
            names.insert(row.name);
        std::erase_if(rows_, [&](const BatchRow& row) { return names.contains(row.name); });
        std::ranges::move(rows, std::back_inserter(rows_));
        std::ranges::sort(rows_, is_before);
        endResetModel();
        return;
    }
    for (BatchRow& row : rows) {
        if (const int old = index_of(row.name); old >= 0) {
            beginRemoveRows({}, old, old);
            rows_.erase(rows_.begin() + old);
            endRemoveRows();
        }
        const auto place = std::ranges::upper_bound(rows_, row, is_before);
        const int index = int(place - rows_.begin());
        beginInsertRows({}, index, index);
        rows_.insert(place, std::move(row));
        endInsertRows();
    }
}

int BatchRows::index_of(const std::string& name) const
{
    const auto found = std::ranges::find(rows_, name, &BatchRow::name);
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int BatchRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant BatchRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BatchRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return name_of(shown);
    case Qt::AccessibleTextRole: return QStringLiteral("%1: %2").arg(name_of(shown), why_of(shown));
    case Qt::ToolTipRole:
        return shown.doubts
                   ? QStringLiteral("%1\n%2").arg(name_of(shown), numbers_of(*shown.doubts))
                   : QStringLiteral("%1\n%2").arg(name_of(shown), why_of(shown));
    default: return {};
    }
}

QString why_of(const BatchRow& row)
{
    switch (row.state) {
    case BatchRow::State::Failed: return row.error;
    case BatchRow::State::Corrected: return BatchRows::tr("Corrected in the editor");
    case BatchRow::State::Done: break;
    }
    const QString doubts = row.doubts ? words_of(*row.doubts) : QString();
    return doubts.isEmpty() ? BatchRows::tr("No doubts") : doubts;
}

QString name_of(const BatchRow& row)
{
    return QString::fromStdString(path_text(row.name));
}

} // namespace sdmatte::studio
