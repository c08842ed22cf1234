// Work that the UI thread never waits for: a free function with value arguments runs on a thread
// of its own; its result comes back to the UI thread.
#pragma once

#include "base/error.h"
#include "base/guarded.h"
#include "base/progress.h"

#include <QString>

#include <functional>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace sdmatte::studio {

// The part of BackgroundTask that does not depend on the result. Used by the UI thread only.
class TaskThread {
public:
    TaskThread();
    TaskThread(const TaskThread&) = delete;
    TaskThread& operator=(const TaskThread&) = delete;
    ~TaskThread(); // cancels, and waits until the work has seen it

    void cancel();
    [[nodiscard]] bool is_running() const;

    using Progressed = std::function<void(float fraction, const QString& stage)>;

    // `work` runs on a new thread below the UI's priority; what it returns is called on this
    // thread, unless the task was cancelled, started again or destroyed by then.
    void start(std::function<std::function<void()>(const Progress&)> work, Progressed progressed);

private:
    struct Run;
    class Inbox;

    std::unique_ptr<Inbox> inbox_; // what threads send to; gone with this object
    std::vector<std::shared_ptr<Run>> runs_;
    std::shared_ptr<Run> current_;
};

// One piece of work at a time: starting again cancels what runs. A cancelled piece never calls
// back, whenever it ends.
template <class T>
class BackgroundTask {
public:
    using Work = std::function<Result<T>(const Progress&)>;
    using Done = std::function<void(Result<T>)>;

    // `progressed` is called on the UI thread too, at most 30 times a second.
    void start(Work work, Done done, TaskThread::Progressed progressed = {})
    {
        thread_.start(
            [work = std::move(work), done = std::move(done)](const Progress& progress) {
                auto result = std::make_shared<Result<T>>(guarded([&] { return work(progress); }));
                return std::function<void()>([done, result] { done(std::move(*result)); });
            },
            std::move(progressed));
    }

    void cancel() { thread_.cancel(); }
    [[nodiscard]] bool is_running() const { return thread_.is_running(); }

private:
    TaskThread thread_;
};

} // namespace sdmatte::studio
