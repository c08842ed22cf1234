// A batch that runs on a thread of its own, below the UI's priority, with an engine of its own:
// the studio's lanes go on as they were. What it tells is kept here, whether a window shows it or
// not. UI thread only.
#pragma once

#include "ui/async/background_task.h"
#include "ui/batch/batch_job.h"
#include "ui/batch/batch_rows.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>
#include <variant>
#include <vector>

namespace sdmatte::studio {

enum class BatchPhase { Idle, Preparing, Running, Paused, Ended };

struct BatchState {
    BatchPhase phase = BatchPhase::Idle;
    float prepared = 0; // 0..1: of the engine, as long as it is being made
    BatchCounts counts{};
    QString waiting{};      // why it waits, one sentence; empty: it does not
    QString failure{};      // what ended it, one sentence
    QStringList left_out{}; // folders that could not be read, one sentence each
    bool was_cancelled = false;
};

class BatchRun : public QObject {
    Q_OBJECT

public:
    explicit BatchRun(QObject* parent = nullptr);
    ~BatchRun() override; // cancels, and waits until the run has seen it

    void start(BatchJob job); // ignored while one runs
    void pause();
    void resume();
    void cancel(); // ends soon; what is finished stays

    // A result that a person has corrected, in place already: the list shows it now, the journal
    // has it at once or, while a run holds it, when that ends.
    void record(JournalEntry entry);

    [[nodiscard]] bool is_running() const;
    [[nodiscard]] const BatchState& state() const { return state_; }
    // As counts say, less the time since they were told.
    [[nodiscard]] std::optional<double> seconds_left() const;
    // Minutes of work, pauses left out; photos a minute over the last seconds. Thinned out so that
    // there are never many.
    [[nodiscard]] const QList<QPointF>& rates() const { return rates_; }
    [[nodiscard]] BatchRows& rows() { return rows_; }
    [[nodiscard]] const BatchJob& job() const { return job_; }
    [[nodiscard]] const BatchItem* item(const std::string& name) const; // null: not known (yet)

signals:
    void changed(); // state, counts or rates; some times a second
    void ended();   // done, failed or cancelled
    void record_failed(const QString& sentence);

private:
    struct Shared;

    static Result<BatchSummary> work(const BatchJob& job, Shared& shared, const Progress& progress);
    void drain();
    void finish(const Result<BatchSummary>& summary);
    void write_records();
    void measure_rate();

    BatchJob job_;
    BatchState state_;
    BatchRows rows_;
    QList<QPointF> rates_;
    std::shared_ptr<const Plan> plan_;
    struct Moment {
        double seconds = 0; // of work
        std::size_t through = 0;
    };
    std::deque<Moment> moments_; // of the last seconds
    double worked_s_ = 0;
    std::chrono::steady_clock::time_point measured_;
    std::chrono::steady_clock::time_point counted_;
    std::vector<JournalEntry> unrecorded_;
    int record_tries_ = 0;
    QTimer ticks_;
    std::shared_ptr<Shared> shared_;
    BackgroundTask<std::monostate> recording_;
    BackgroundTask<BatchSummary> task_; // last
};

} // namespace sdmatte::studio
