// How fast a batch is of late, and how long the rest takes.
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

namespace sdmatte {

class Rate {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Rate(Time start);

    void count(Time now); // one more photo is through
    // Time that nobody worked does not count: the run waited or was paused until now.
    void leave_out(std::chrono::duration<double> idle);

    [[nodiscard]] double photos_a_minute() const; // over the last photos
    // Nothing before a few photos are through.
    [[nodiscard]] std::optional<double> seconds_left(std::size_t photos) const;

private:
    std::deque<Time> moments_; // the start, or that of an earlier photo, first
    std::size_t counted_ = 0;
};

} // namespace sdmatte
