#include "ui/inference/lane_events.h"

#include <utility>

namespace sdmatte::studio {

LaneEvents::LaneEvents(std::function<void()> wake)
    : wake_(std::move(wake))
{
}

void LaneEvents::put(LaneEvent event)
{
    bool was_empty = false;
    {
        const std::lock_guard lock(mutex_);
        was_empty = events_.empty();
        events_.push_back(std::move(event));
    }
    if (was_empty)
        wake_();
}

std::vector<LaneEvent> LaneEvents::take()
{
    const std::lock_guard lock(mutex_);
    return std::exchange(events_, {});
}

} // namespace sdmatte::studio
