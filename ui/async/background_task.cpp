#include "ui/async/background_task.h"

#include "base/thread_priority.h"

#include <QMetaObject>

#include <atomic>
#include <chrono>

namespace sdmatte::studio {
namespace {

using Clock = std::chrono::steady_clock;
constexpr auto least_interval = std::chrono::milliseconds(33); // between two reports

} // namespace

struct TaskThread::Run {
    std::atomic<bool> has_ended = false;
    std::jthread thread; // last, so that it is joined first
};

TaskThread::TaskThread()
    : receiver_(std::make_unique<QObject>())
{
}

TaskThread::~TaskThread()
{
    cancel();
    runs_.clear(); // joins; what they still sent goes with the receiver
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
    QObject* const receiver = receiver_.get();
    const std::weak_ptr<Run> weak = run;
    const auto deliver = [this, receiver, weak](std::function<void()> call, bool is_last) {
        QMetaObject::invokeMethod(
            receiver,
            [this, weak, call = std::move(call), is_last] {
                const auto sender = weak.lock();
                if (!sender || sender != current_)
                    return;
                if (is_last)
                    current_.reset();
                call();
            },
            Qt::QueuedConnection);
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
