#include "base/progress.h"

#include <algorithm>
#include <utility>

namespace sdmatte {

Progress::Progress(std::stop_token stop, ProgressCallback callback)
    : stop_(std::move(stop))
    , callback_(std::move(callback))
{
}

Progress Progress::part(float begin, float end, std::string stage) const
{
    Progress inner = *this;
    inner.begin_ = begin_ + (end_ - begin_) * begin;
    inner.end_ = begin_ + (end_ - begin_) * end;
    if (!stage.empty())
        inner.stage_ = std::move(stage);
    return inner;
}

void Progress::report(float fraction) const
{
    if (callback_)
        callback_(begin_ + (end_ - begin_) * std::clamp(fraction, 0.F, 1.F), stage_);
}

} // namespace sdmatte
