#include "ui/async/background_task.h"

#include "base/thread_priority.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <mutex>

namespace sdmatte::studio {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto least_interval = std::chrono::milliseconds(33); // between two reports

} // namespace

struct TaskThread::Run {
    std::atomic<bool> has_ended = false;
    std::jthread thread; // last, so that it is joined first
};

// Calls from any thread, made on the one that owns this. They pass through a queue of ours: Qt is
// only asked to look into it, so that the thread sanitizer sees how they are handed over.
class TaskThread::Inbox : public QObject {
    Q_OBJECT

public:
    void put(std::function<void()> call)
    {
        bool was_empty = false;
        {
            const std::lock_guard lock(mutex_);
            was_empty = calls_.empty();
            calls_.push_back(std::move(call));
        }
        if (was_empty)
            QMetaObject::invokeMethod(this, "make_calls", Qt::QueuedConnection);
    }

private:
    Q_INVOKABLE void make_calls()
    {
        std::vector<std::function<void()>> calls;
        {
            const std::lock_guard lock(mutex_);
            calls.swap(calls_);
        }
        const QPointer<Inbox> self(this);
        for (const auto& call : calls) {
            if (!self) // the task was destroyed by whom it called
                return;
            call();
        }
    }

    std::mutex mutex_;
    std::vector<std::function<void()>> calls_;
};

TaskThread::TaskThread()
    : inbox_(std::make_unique<Inbox>())
{
}

TaskThread::~TaskThread()
{
    cancel();
    runs_.clear(); // joins; what they still sent goes with the inbox
}

void TaskThread::cancel()
{
    if (current_)
        current_->thread.request_stop();
    current_.reset();
}

bool TaskThread::is_running() const
{
    return current_ != nullptr;
}

void TaskThread::start(std::function<std::function<void()>(const Progress&)> work,
                       Progressed progressed)
{
    cancel();
    std::erase_if(runs_, [](const std::shared_ptr<Run>& run) { return run->has_ended.load(); });

    auto run = std::make_shared<Run>();
    runs_.push_back(run);
    current_ = run;
    const std::weak_ptr<Run> weak = run;
    const auto deliver = [this, inbox = inbox_.get(), weak](std::function<void()> call,
                                                            bool is_last) {
        inbox->put([this, weak, call = std::move(call), is_last] {
            const auto sender = weak.lock();
            if (!sender || sender != current_)
                return;
            if (is_last)
                current_.reset();
            call();
        });
    };
    run->thread = std::jthread([work = std::move(work), progressed = std::move(progressed), deliver,
                                ended = &run->has_ended](const std::stop_token& stop) {
        lower_thread_priority();
        Clock::time_point last{};
        const Progress progress(stop, [&](float fraction, std::string_view stage) {
            const auto now = Clock::now();
            if (!progressed || stop.stop_requested() || now - last < least_interval)
                return;
            last = now;
            const auto name = QString::fromUtf8(stage.data(), qsizetype(stage.size()));
            deliver([progressed, fraction, name] { progressed(fraction, name); }, false);
        });
        std::function<void()> done = work(progress);
        if (!stop.stop_requested())
            deliver(std::move(done), true);
        *ended = true;
    });
}

} // namespace sdmatte::studio

#include "background_task.moc"
