// A hand on a running batch. Ending it is the stop token's.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace sdmatte {

// Any thread may call.
class BatchControl {
public:
    void pause(); // no step of a photo begins; those that run come to their end
    void go_on();
    [[nodiscard]] bool is_paused() const;

    // Returns when the batch is not paused, or to stop.
    void wait_while_paused(const std::stop_token& stop);

private:
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    bool is_paused_ = false;
};

} // namespace sdmatte
