// A batch as core runs it. Values only: it goes to the thread of the run.
#pragma once

#include "batch/run.h"
#include "ui/batch/batch_choice.h"

namespace sdmatte::studio {

struct BatchJob {
    PlanOptions plan{};
    std::filesystem::path prompts_file{}; // empty: none
    BatchSettings settings{};
    RunOptions run{};
    BatchEngine engine{};
    MakeBatchEngine make_engine{};
};

// `edge` is used where the choice says so. The same choice gives the same settings_text().
BatchJob job_of(const BatchChoice& choice, const EdgeAdjustment& edge, MakeBatchEngine make_engine);

// Which photos there are, and where results go; makes nothing. Errors: as read_prompts_file(),
// plan_batch(). Runs on a worker thread.
Result<Plan> plan_job(const BatchJob& job);

// The same, once results of earlier runs are known: they keep their names.
Result<Plan> plan_job(const BatchJob& job, const std::vector<JournalEntry>& entries);

} // namespace sdmatte::studio
