#include "ui/batch/batch_run.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace sdmatte::studio {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int tick_ms = 100;
constexpr qsizetype most_rates = 400;
constexpr int most_record_tries = 10;
constexpr int record_again_ms = 1000;
constexpr double rate_window_s = 20;
constexpr double rate_step_s = 1;  // between two points of the plot
constexpr double least_rate_s = 2; // of work, before a rate says anything

using Known = std::map<std::string, JournalEntry>;

BatchRow row_of_event(const BatchEvent& event, const Known& known)
{
    const PhotoOutcome& photo = event.photo;
    if (event.kind == BatchEvent::Kind::Kept)
        if (const auto found = known.find(photo.name); found != known.end())
            return row_of(found->second);
    BatchRow row{.name = photo.name,
                 .output = photo.output,
                 .state = photo.is_done ? BatchRow::State::Done : BatchRow::State::Failed,
                 .confidence = photo.confidence};
    row.error = QString::fromStdString(photo.error);
    row.seconds = photo.seconds;
    if (photo.is_done && event.kind == BatchEvent::Kind::Photo)
        row.doubts = photo.doubts;
    return row;
}

Result<std::monostate> write_entries(const std::filesystem::path& path,
                                     const std::vector<JournalEntry>& entries)
{
    auto journal = Journal::open(path);
    if (!journal)
        return std::unexpected(journal.error());
    for (const JournalEntry& entry : entries)
        if (auto done = journal->record(entry); !done)
            return std::unexpected(done.error());
    return std::monostate{};
}

// Half as many, for the rest of a long night.
void thin_out(QList<QPointF>& points)
{
    QList<QPointF> fewer;
    for (qsizetype i = points.size() % 2; i < points.size(); i += 2)
        fewer.push_back(points[i]);
    points = fewer;
}

} // namespace

// What both threads touch, under the mutex but for the first two.
struct BatchRun::Shared {
    BatchControl control;
    std::stop_source stop;
    std::mutex mutex;
    std::vector<BatchRow> rows{}; // not shown yet
    BatchCounts counts{};
    bool has_counts = false;
    std::string waiting{};
    float prepared = 0;
    bool is_prepared = false;
    std::shared_ptr<const Plan> plan{};
    std::vector<JournalEntry> corrections{};
};

BatchRun::BatchRun(QObject* parent)
    : QObject(parent)
{
    ticks_.setInterval(tick_ms);
    connect(&ticks_, &QTimer::timeout, this, &BatchRun::drain);
}

BatchRun::~BatchRun()
{
    cancel();
}

bool BatchRun::is_running() const
{
    return task_.is_running();
}

void BatchRun::start(BatchJob job)
{
    if (is_running())
        return;
    job_ = std::move(job);
    rows_.clear();
    rates_.clear();
    plan_.reset();
    state_ = {.phase = BatchPhase::Preparing};
    measured_ = counted_ = Clock::now();
    moments_.clear();
    worked_s_ = 0;
    shared_ = std::make_shared<Shared>();
    task_.start([job = job_, shared = shared_](
                    const Progress& progress) { return work(job, *shared, progress); },
                [this](const Result<BatchSummary>& summary) { finish(summary); });
    ticks_.start();
    emit changed();
}

Result<BatchSummary> BatchRun::work(const BatchJob& job, Shared& shared, const Progress& progress)
{
    const std::stop_callback linked(progress.stop_token(), [&] { shared.stop.request_stop(); });
    const std::stop_token stop = shared.stop.get_token();
    // Once before anything is made, so that a refusal leaves nothing behind.
    auto plan = plan_job(job);
    if (!plan)
        return std::unexpected(plan.error());
    if (plan->items.empty())
        return input_error(message("batch", "\"%1\" holds no photos that fit the choices.",
                                   path_text(job.plan.input)));
    std::error_code failed;
    std::filesystem::create_directories(job.plan.output, failed);
    if (failed)
        return write_error(job.plan.output, failed.value());
    auto journal = Journal::open(journal_path(job.plan.output, job.run.shard));
    if (!journal)
        return std::unexpected(journal.error());
    const auto entries = journal->entries();
    if (!entries)
        return std::unexpected(entries.error());
    plan = plan_job(job, *entries);
    if (!plan)
        return std::unexpected(plan.error());
    Known known;
    for (const JournalEntry& entry : *entries)
        known.emplace(entry.name, entry);
    {
        const std::lock_guard lock(shared.mutex);
        shared.plan = std::make_shared<const Plan>(*plan);
        shared.counts.left = plan->items.size();
        shared.has_counts = true;
    }
    const auto engine =
        job.make_engine(job.engine, Progress(stop, [&](float fraction, std::string_view) {
                            const std::lock_guard lock(shared.mutex);
                            shared.prepared = fraction;
                        }));
    if (!engine)
        return std::unexpected(engine.error());
    {
        const std::lock_guard lock(shared.mutex);
        shared.is_prepared = true;
    }
    const auto sink = [&](const BatchEvent& event) {
        const std::lock_guard lock(shared.mutex);
        shared.counts = event.counts;
        shared.has_counts = true;
        if (event.kind == BatchEvent::Kind::Waiting)
            shared.waiting = event.sentence;
        else if (event.kind == BatchEvent::Kind::GoesOn)
            shared.waiting.clear();
        else
            shared.rows.push_back(row_of_event(event, known));
    };
    auto summary = run_batch(*plan, items_of(*plan), **engine, job.settings, *journal, job.run,
                             shared.control, sink, stop);
    std::vector<JournalEntry> corrections;
    {
        const std::lock_guard lock(shared.mutex);
        corrections.swap(shared.corrections);
    }
    for (const JournalEntry& entry : corrections)
        if (auto done = journal->record(entry); !done && summary)
            return std::unexpected(done.error());
    return summary;
}

void BatchRun::pause()
{
    if (state_.phase != BatchPhase::Running)
        return;
    shared_->control.pause();
    state_.phase = BatchPhase::Paused;
    emit changed();
}

void BatchRun::resume()
{
    if (state_.phase != BatchPhase::Paused)
        return;
    shared_->control.go_on();
    state_.phase = BatchPhase::Running;
    counted_ = Clock::now();
    emit changed();
}

void BatchRun::cancel()
{
    if (!is_running())
        return;
    state_.was_cancelled = true;
    shared_->stop.request_stop();
    emit changed();
}

void BatchRun::record(JournalEntry entry)
{
    rows_.add({row_of(entry)});
    if (is_running()) {
        const std::lock_guard lock(shared_->mutex);
        shared_->corrections.push_back(std::move(entry));
        return;
    }
    unrecorded_.push_back(std::move(entry));
    write_records();
}

// All that are not known to be written: one that is there already is the same again.
void BatchRun::write_records()
{
    recording_.start(
        [path = journal_path(job_.plan.output, job_.run.shard),
         entries = unrecorded_](const Progress&) { return write_entries(path, entries); },
        [this](const Result<std::monostate>& written) {
            if (written) {
                unrecorded_.clear();
                record_tries_ = 0;
            } else if (++record_tries_ < most_record_tries) { // another may have the journal
                QTimer::singleShot(record_again_ms, this, [this] {
                    if (!is_running() && !unrecorded_.empty()) // or the run's end does it
                        write_records();
                });
            } else {
                record_tries_ = 0;
                emit record_failed(QString::fromStdString(written.error().sentence));
            }
        });
}

std::optional<double> BatchRun::seconds_left() const
{
    if (!state_.counts.seconds_left || state_.phase != BatchPhase::Running)
        return state_.counts.seconds_left;
    const std::chrono::duration<double> since = Clock::now() - counted_;
    return std::max(*state_.counts.seconds_left - since.count(), 1.0);
}

const BatchItem* BatchRun::item(const std::string& name) const
{
    if (!plan_)
        return nullptr;
    const auto found = std::ranges::lower_bound(plan_->items, name, {}, &BatchItem::name);
    return found != plan_->items.end() && found->name == name ? &*found : nullptr;
}

void BatchRun::drain()
{
    std::vector<BatchRow> rows;
    {
        const std::lock_guard lock(shared_->mutex);
        rows.swap(shared_->rows);
        state_.prepared = shared_->prepared;
        state_.waiting = QString::fromStdString(shared_->waiting);
        if (shared_->has_counts) {
            state_.counts = shared_->counts;
            shared_->has_counts = false;
            counted_ = Clock::now();
        }
        if (shared_->is_prepared && state_.phase == BatchPhase::Preparing)
            state_.phase = BatchPhase::Running;
        if (!plan_ && shared_->plan) {
            plan_ = shared_->plan;
            for (const LeftOut& left : plan_->left_out)
                state_.left_out.push_back(QString::fromStdString(left.sentence));
        }
    }
    if (!rows.empty())
        rows_.add(std::move(rows));
    measure_rate();
    emit changed();
}

void BatchRun::measure_rate()
{
    const std::chrono::duration<double> since =
        Clock::now() - std::exchange(measured_, Clock::now());
    const std::size_t through = state_.counts.done + state_.counts.failed;
    if (state_.phase != BatchPhase::Running || !state_.waiting.isEmpty())
        return;
    worked_s_ += since.count();
    if (moments_.empty())
        moments_.push_back({worked_s_, through});
    const bool is_last = state_.counts.left == 0 && rates_.isEmpty();
    if (!is_last && (worked_s_ < least_rate_s || worked_s_ - moments_.back().seconds < rate_step_s))
        return;
    moments_.push_back({worked_s_, through});
    while (moments_.size() > 2 && worked_s_ - moments_[1].seconds >= rate_window_s)
        moments_.pop_front();
    const double seconds = std::max(worked_s_ - moments_.front().seconds, 0.1);
    rates_.push_back({worked_s_ / 60, double(through - moments_.front().through) * 60 / seconds});
    if (rates_.size() > most_rates)
        thin_out(rates_);
}

void BatchRun::finish(const Result<BatchSummary>& summary)
{
    ticks_.stop();
    drain();
    state_.phase = BatchPhase::Ended;
    state_.waiting.clear();
    if (!summary && summary.error().kind != ErrorKind::Cancelled)
        state_.failure = QString::fromStdString(summary.error().sentence);
    {
        const std::lock_guard lock(shared_->mutex); // those that came too late for the run
        std::ranges::move(shared_->corrections, std::back_inserter(unrecorded_));
        shared_->corrections.clear();
    }
    if (!unrecorded_.empty())
        write_records();
    emit changed();
    emit ended();
}

} // namespace sdmatte::studio
