#include "ui/inference/run_log.h"

#include <utility>

namespace sdmatte::studio {

void RunLog::prepared(double seconds)
{
    prepared_seconds_ = seconds;
}

void RunLog::refined(double seconds, const QString& engine)
{
    runs_.push_back({.engine = engine,
                     .prepare_seconds = std::exchange(prepared_seconds_, 0),
                     .refine_seconds = seconds});
    if (runs_.size() > most_runs)
        runs_.pop_front();
    emit changed();
}

} // namespace sdmatte::studio
