#include "batch/run.h"

#include "base/guarded.h"
#include "batch/pipeline.h"

namespace sdmatte {

Result<BatchSummary> run_batch(const Plan& plan, const ItemSource& source, Engine& engine,
                               const BatchSettings& settings, Journal& journal,
                               const RunOptions& options, BatchControl& control,
                               const EventSink& sink, const std::stop_token& stop)
{
    return guarded([&]() -> Result<BatchSummary> {
        const Job job{.plan = plan,
                      .source = source,
                      .engine = engine,
                      .settings = settings,
                      .journal = journal,
                      .options = options,
                      .control = control};
        Pipeline pipeline(job, sink, stop);
        const BatchSummary summary = pipeline.run();
        if (const auto failure = pipeline.failure())
            return std::unexpected(*failure);
        if (stop.stop_requested())
            return cancelled();
        return summary;
    });
}

} // namespace sdmatte
