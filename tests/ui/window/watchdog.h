// How long the UI thread is deaf: a thread asks it again and again. The time in which it wanted to
// run and the system gave the processor to others is not its fault and does not count (Linux says
// how long that was; elsewhere it counts).
#pragma once

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace sdmatte::studio {

// Made and destroyed by the UI thread.
class Watchdog {
public:
    Watchdog()
        : schedule_("/proc/self/task/" + std::to_string(gettid()) + "/schedstat")
        , thread_([this](const std::stop_token& stop) { watch(stop); })
    {
    }

    // Milliseconds of every answer so far, sorted.
    [[nodiscard]] std::vector<double> answers() const
    {
        const std::lock_guard lock(mutex_);
        std::vector<double> sorted = answers_;
        std::ranges::sort(sorted);
        return sorted;
    }

private:
    struct Moment {
        std::chrono::steady_clock::time_point time;
        double waited_ms = 0; // by the UI thread, ready to run, since it began
    };

    [[nodiscard]] Moment now() const
    {
        double ran_ns = 0;
        double waited_ns = 0;
        std::ifstream(schedule_) >> ran_ns >> waited_ns;
        return {.time = std::chrono::steady_clock::now(), .waited_ms = waited_ns / 1e6};
    }

    void watch(const std::stop_token& stop)
    {
        struct Answer {
            Moment moment;
            std::atomic<bool> is_there = false;
        };
        while (!stop.stop_requested()) {
            const auto answer = std::make_shared<Answer>();
            const Moment asked = now();
            QMetaObject::invokeMethod(
                &receiver_,
                [this, answer] {
                    answer->moment = now();
                    answer->is_there = true;
                },
                Qt::QueuedConnection);
            while (!answer->is_there && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (answer->is_there) {
                const std::chrono::duration<double, std::milli> took =
                    answer->moment.time - asked.time;
                const double waited = answer->moment.waited_ms - asked.waited_ms;
                const std::lock_guard lock(mutex_);
                answers_.push_back(std::max(took.count() - waited, 0.0));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    QObject receiver_; // the thread's questions go with it
    std::string schedule_;
    mutable std::mutex mutex_;
    std::vector<double> answers_;
    std::jthread thread_; // last
};

} // namespace sdmatte::studio
