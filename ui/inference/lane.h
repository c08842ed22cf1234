// A thread that lives as long as the service and owns an engine's session for the open photo.
// It knows one waiting photo and one waiting prompt: the newest replaces what waits and stops
// what runs. Every call returns at once, also while an engine never looks at its stop token.
#pragma once

#include "ui/inference/lane_events.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace sdmatte::studio {

// Called by the UI thread only.
class Lane {
public:
    // Exact answers with Session::matte, Preview with Session::preview. `events` outlives it.
    Lane(MatteKind kind, std::shared_ptr<Engine> engine, LaneEvents& events);
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;
    ~Lane(); // stops, and waits for the engine

    // The engine of the next open() and all after it. Sessions of the old one end with open().
    void use(std::shared_ptr<Engine> engine);

    // Frees the old session and opens one for this photo; without pixels there is none after.
    // Answered with LaneOpened, unless replaced before it began.
    void open(Ticket ticket, EngineColour photo);

    // Answered with LaneAnswered, unless replaced or cancelled before it began. Where opening
    // failed it is tried again first.
    void submit(Ticket ticket, std::shared_ptr<const ObjectPrompt> prompt);

    // Drops the waiting prompt and stops a running pass; opening a photo goes on.
    void cancel();

    // Stops everything without waiting; LaneEnded comes when the thread is done.
    void shut_down();

private:
    struct Opening {
        Ticket ticket = 0;
        EngineColour photo;
        std::shared_ptr<Engine> engine{}; // null: as before
    };
    struct Asking {
        Ticket ticket = 0;
        std::shared_ptr<const ObjectPrompt> prompt;
    };
    struct Job {
        std::variant<Opening, Asking> what;
        std::stop_token stop;
    };

    void run();
    std::optional<Job> next();
    Result<void> open_session(const Progress& progress);
    Result<Matte> answer(const ObjectPrompt& asked, const Progress& progress);
    void deliver(Ticket ticket, decltype(LaneEvent::what) what);
    Progress progress_of(Ticket ticket, const std::stop_token& stop);

    const MatteKind kind_;
    LaneEvents& events_;
    std::shared_ptr<Engine> next_engine_; // the UI thread's, until open() hands it over

    std::mutex mutex_; // guards what follows, up to the thread's own
    std::condition_variable wake_;
    std::optional<Opening> opening_;
    std::optional<Asking> asking_;
    std::stop_source running_;  // of the present job
    bool is_answering_ = false; // the present job is an Asking
    bool is_closing_ = false;

    // The thread's own; a network's memory is freed here, which takes a moment.
    std::shared_ptr<Engine> engine_;
    EngineColour photo_;
    std::unique_ptr<Session> session_;

    std::jthread thread_; // last: it uses all of the above
};

} // namespace sdmatte::studio
