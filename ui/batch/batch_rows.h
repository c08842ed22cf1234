// The photos of a batch that are through, those worth a second look first. UI thread only.
#pragma once

#include "batch/journal.h"
#include "batch/score.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace sdmatte::studio {

struct BatchRow {
    enum class State { Failed, Done, Corrected };

    std::string name;   // of the photo, relative to the input folder
    std::string output; // relative to the output folder
    State state = State::Done;
    double confidence = 0;
    std::optional<Doubts> doubts{};
    QString error{}; // one sentence
    double seconds = 0;
};

// Of a photo that an earlier run finished.
BatchRow row_of(const JournalEntry& entry);

class BatchRows : public QAbstractListModel {
    Q_OBJECT

public:
    explicit BatchRows(QObject* parent = nullptr);

    void clear();
    void add(std::vector<BatchRow> rows); // in the order of review; one of the same name goes
    [[nodiscard]] const BatchRow& row(int index) const { return rows_[std::size_t(index)]; }
    [[nodiscard]] int index_of(const std::string& name) const; // -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<BatchRow> rows_;
};

// What is said of a row below its name: the error, the doubts, or that all is well.
QString why_of(const BatchRow& row);
QString name_of(const BatchRow& row); // for people; newlines and the like are shown as marks

} // namespace sdmatte::studio
