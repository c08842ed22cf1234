// Between two lanes of a pipeline: a few things wait, and whoever brings more waits too.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace sdmatte {

template <class T>
class LaneQueue {
public:
    explicit LaneQueue(std::size_t room)
        : room_(room)
    {
    }

    // False when stopped: the thing is dropped.
    bool push(T thing, const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        if (!changed_.wait(lock, stop, [this] { return things_.size() < room_; }))
            return false;
        things_.push_back(std::move(thing));
        changed_.notify_all();
        return true;
    }

    // Nothing: it is closed and empty, or stopped.
    std::optional<T> pop(const std::stop_token& stop)
    {
        std::unique_lock lock(mutex_);
        if (!changed_.wait(lock, stop, [this] { return !things_.empty() || is_closed_; })
            || things_.empty())
            return std::nullopt;
        std::optional<T> thing(std::move(things_.front()));
        things_.pop_front();
        changed_.notify_all();
        return thing;
    }

    void close() // nothing more comes
    {
        const std::lock_guard lock(mutex_);
        is_closed_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<T> things_;
    const std::size_t room_;
    bool is_closed_ = false;
};

} // namespace sdmatte
