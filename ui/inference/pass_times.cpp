#include "ui/inference/pass_times.h"

namespace sdmatte::studio {
namespace {

constexpr double newest_weight = 0.5;  // photos and prompts differ: the last pass tells most
constexpr float least_fraction = 0.1F; // before that, proportion is guessing

double seconds(PassTimes::Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void PassTimes::begin(Clock::time_point now)
{
    began_ = now;
}

std::optional<double> PassTimes::end(Clock::time_point now)
{
    if (!began_)
        return std::nullopt;
    const double took = seconds(now - *began_);
    usual_seconds_ =
        usual_seconds_ ? newest_weight * took + (1 - newest_weight) * *usual_seconds_ : took;
    began_.reset();
    return took;
}

void PassTimes::drop()
{
    began_.reset();
}

std::optional<double> PassTimes::seconds_left(Clock::time_point now, float fraction) const
{
    if (!began_)
        return std::nullopt;
    const double elapsed = seconds(now - *began_);
    if (usual_seconds_ && elapsed < *usual_seconds_)
        return *usual_seconds_ - elapsed;
    if (fraction < least_fraction)
        return std::nullopt;
    return elapsed * (1 - double{fraction}) / double{fraction};
}

} // namespace sdmatte::studio
