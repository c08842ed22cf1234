// The lanes of a running batch. Only for run.cpp.
#pragma once

#include "batch/in_flight.h"
#include "batch/lane_queue.h"
#include "batch/mending.h"
#include "batch/run.h"
#include "batch/tally.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace sdmatte {

// What a run is given.
struct Job {
    const Plan& plan;
    const ItemSource& source;
    Engine& engine;
    const BatchSettings& settings;
    Journal& journal;
    const RunOptions& options;
    BatchControl& control;
};

class Pipeline {
public:
    Pipeline(const Job& job, const EventSink& sink, const std::stop_token& stop);

    BatchSummary run();
    [[nodiscard]] std::optional<Error> failure() const; // that ended the whole run

private:
    using Photo = std::unique_ptr<InFlight>;

    void read_lane();
    void matte_lane();
    void refine_lane();
    void write_lane();

    Photo next_photo(); // null: there is none any more
    Photo begin(BatchItem item, Attempt attempt);
    std::optional<JournalEntry> known(const BatchItem& item);
    void wake(); // the reading lane, when a photo is through or comes again
    void wait_while_paused();
    Result<void> read(InFlight& photo);
    Result<void> write(InFlight& photo);

    enum class Lane { Reading, Matting, Refining, Writing };
    // `work` on the photo, timed. False: it has failed, or comes again, and was dealt with.
    template <class Work>
    bool step(Lane lane, Photo& photo, const Work& work);
    void fail(Lane lane, Photo photo, const Error& error);
    bool comes_again(Lane lane, Photo& photo, const Error& error);
    void record_failure(InFlight& photo);
    Result<void> record(const JournalEntry& entry);

    // Waits as long as `trouble()` gives a sentence. False: stopped, or for too long.
    bool wait_until_mended(InFlight& photo, const std::function<std::string()>& trouble);
    // Why nothing can be written, or the journal not be opened again.
    std::string output_trouble_now(std::int64_t bytes);

    const Job& job_;
    std::stop_source stop_; // set by the caller's, or by what ends the run
    const std::stop_callback<std::function<void()>> linked_;
    const Progress progress_;
    const std::string settings_text_;
    const std::filesystem::path work_folder_;
    const InputFolder input_;
    const std::unique_ptr<Engine> previewer_; // or null

    MemoryBudget memory_;
    LaneQueue<Photo> read_;
    LaneQueue<Photo> matted_;
    LaneQueue<Photo> refined_;
    Tally tally_;

    std::mutex journal_mutex_;
    mutable std::mutex mutex_; // guards what follows
    std::condition_variable_any changed_;
    std::deque<std::pair<BatchItem, Attempt>> again_;
    std::optional<Error> failure_;
    std::chrono::duration<double> matting_{};
    std::optional<std::chrono::steady_clock::time_point> first_matting_;
    std::chrono::steady_clock::time_point last_matting_;
};

} // namespace sdmatte
