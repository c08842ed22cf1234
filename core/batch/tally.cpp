#include "batch/tally.h"

#include <utility>

namespace sdmatte {

using Clock = std::chrono::steady_clock;

Tally::Tally(EventSink sink, std::function<std::size_t()> left)
    : sink_(sink ? std::move(sink) : [](const BatchEvent&) {})
    , left_(std::move(left))
    , rate_(Clock::now())
{
}

void Tally::begin()
{
    const std::lock_guard lock(mutex_);
    ++under_way_;
}

void Tally::finish(PhotoOutcome photo)
{
    const std::lock_guard lock(mutex_);
    --under_way_;
    ++(photo.is_done ? counts_.done : counts_.failed);
    rate_.count(Clock::now());
    sink_({.kind = BatchEvent::Kind::Photo, .photo = std::move(photo), .counts = counts_now()});
}

void Tally::keep(const std::string& name, const std::string& output)
{
    const std::lock_guard lock(mutex_);
    --under_way_;
    ++counts_.kept;
    sink_({.kind = BatchEvent::Kind::Kept,
           .photo = {.name = name, .output = output, .is_done = true},
           .counts = counts_now()});
}

void Tally::leave_out(std::chrono::duration<double> idle)
{
    const std::lock_guard lock(mutex_);
    rate_.leave_out(idle);
}

void Tally::wait_for(const std::string& sentence)
{
    const std::lock_guard lock(mutex_);
    waiting_since_ = Clock::now();
    sink_({.kind = BatchEvent::Kind::Waiting, .sentence = sentence, .counts = counts_now()});
}

void Tally::go_on()
{
    const std::lock_guard lock(mutex_);
    rate_.leave_out(Clock::now() - waiting_since_);
    sink_({.kind = BatchEvent::Kind::GoesOn, .counts = counts_now()});
}

BatchCounts Tally::counts() const
{
    const std::lock_guard lock(mutex_);
    return counts_now();
}

std::size_t Tally::under_way() const
{
    const std::lock_guard lock(mutex_);
    return under_way_;
}

BatchCounts Tally::counts_now() const
{
    BatchCounts counts = counts_;
    counts.left = left_() + under_way_;
    counts.photos_a_minute = rate_.photos_a_minute();
    counts.seconds_left = rate_.seconds_left(counts.left);
    return counts;
}

} // namespace sdmatte
