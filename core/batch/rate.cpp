#include "batch/rate.h"

namespace sdmatte {
namespace {

constexpr std::size_t most_moments = 65;
constexpr std::size_t enough = 3;

} // namespace

Rate::Rate(Time start)
    : moments_{start}
{
}

void Rate::count(Time now)
{
    moments_.push_back(now);
    if (moments_.size() > most_moments)
        moments_.pop_front();
    ++counted_;
}

void Rate::leave_out(std::chrono::duration<double> idle)
{
    for (Time& moment : moments_)
        moment += std::chrono::duration_cast<Time::duration>(idle);
}

double Rate::photos_a_minute() const
{
    const std::chrono::duration<double> span = moments_.back() - moments_.front();
    return span.count() > 0 ? 60 * static_cast<double>(moments_.size() - 1) / span.count() : 0;
}

std::optional<double> Rate::seconds_left(std::size_t photos) const
{
    const double rate = photos_a_minute();
    if (counted_ < enough || rate <= 0)
        return std::nullopt;
    return static_cast<double>(photos) * 60 / rate;
}

} // namespace sdmatte
