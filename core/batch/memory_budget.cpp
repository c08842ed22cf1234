#include "batch/memory_budget.h"

#include <algorithm>

namespace sdmatte {

MemoryBudget::MemoryBudget(std::int64_t bytes)
    : bytes_(std::max<std::int64_t>(1, bytes))
{
}

MemoryBudget::Share::~Share()
{
    if (budget_ != nullptr)
        budget_->give_back(bytes_);
}

MemoryBudget::Share MemoryBudget::take(std::int64_t bytes, const std::stop_token& stop)
{
    const std::int64_t wanted = std::clamp<std::int64_t>(bytes, 1, bytes_);
    std::unique_lock lock(mutex_);
    if (!changed_.wait(lock, stop, [&] { return taken_ + wanted <= bytes_; }))
        return {};
    taken_ += wanted;
    most_taken_ = std::max(most_taken_, taken_);
    return {*this, wanted};
}

MemoryBudget::Share MemoryBudget::take_all(const std::stop_token& stop)
{
    return take(bytes_, stop);
}

std::int64_t MemoryBudget::most_taken() const
{
    const std::lock_guard lock(mutex_);
    return most_taken_;
}

void MemoryBudget::give_back(std::int64_t bytes)
{
    {
        const std::lock_guard lock(mutex_);
        taken_ -= bytes;
    }
    changed_.notify_all();
}

std::int64_t photo_bytes(std::int64_t pixels)
{
    // docs/performance.md: the classical engine's solver takes most, 2.5 GB for 24 megapixels.
    constexpr std::int64_t bytes_a_pixel = 100;
    return pixels * bytes_a_pixel;
}

} // namespace sdmatte
