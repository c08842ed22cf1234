// How long the UI thread takes to answer: a thread asks it again and again.
#pragma once

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace sdmatte::studio {

class Watchdog {
public:
    Watchdog()
        : thread_([this](const std::stop_token& stop) { watch(stop); })
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
    using Clock = std::chrono::steady_clock;

    void watch(const std::stop_token& stop)
    {
        while (!stop.stop_requested()) {
            const auto asked = Clock::now();
            auto answered = std::make_shared<std::atomic<bool>>(false);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [answered] { *answered = true; },
                Qt::QueuedConnection);
            while (!*answered && !stop.stop_requested())
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            if (*answered) {
                const std::chrono::duration<double, std::milli> took = Clock::now() - asked;
                const std::lock_guard lock(mutex_);
                answers_.push_back(took.count());
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    mutable std::mutex mutex_;
    std::vector<double> answers_;
    std::jthread thread_; // last
};

} // namespace sdmatte::studio
