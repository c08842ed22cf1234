// How long passes took, and from that how long one will still take.
#pragma once

#include <chrono>
#include <optional>

namespace sdmatte::studio {

class PassTimes {
public:
    using Clock = std::chrono::steady_clock;

    void begin(Clock::time_point now);
    // The pass came to its end: it counts for the next ones. The seconds that it took; none: it
    // had not begun.
    std::optional<double> end(Clock::time_point now);
    void drop(); // it was stopped or failed: it tells nothing

    // Seconds that the present pass will still take, at `fraction` (0..1) of its work: what past
    // passes took; beyond that, or without them, in proportion. None: not known yet.
    [[nodiscard]] std::optional<double> seconds_left(Clock::time_point now, float fraction) const;

private:
    std::optional<Clock::time_point> began_;
    std::optional<double> usual_seconds_;
};

} // namespace sdmatte::studio
