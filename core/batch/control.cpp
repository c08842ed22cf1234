#include "batch/control.h"

namespace sdmatte {

void BatchControl::pause()
{
    const std::lock_guard lock(mutex_);
    is_paused_ = true;
}

void BatchControl::go_on()
{
    {
        const std::lock_guard lock(mutex_);
        is_paused_ = false;
    }
    changed_.notify_all();
}

bool BatchControl::is_paused() const
{
    const std::lock_guard lock(mutex_);
    return is_paused_;
}

void BatchControl::wait_while_paused(const std::stop_token& stop)
{
    std::unique_lock lock(mutex_);
    changed_.wait(lock, stop, [this] { return !is_paused_; });
}

} // namespace sdmatte
