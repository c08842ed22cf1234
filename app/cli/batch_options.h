// What `sdmatte batch` is asked to do.
#pragma once

#include "batch/plan.h"
#include "batch/run.h"
#include "batch/settings.h"
#include "cli/engine_options.h"

namespace sdmatte::cli {

struct BatchOptions {
    PlanOptions plan;
    BatchSettings settings;
    RunOptions run;
    EngineOptions engine;
    std::optional<std::string> engine_notice; // how it was chosen, where the user did not
    std::optional<std::filesystem::path> prompts;
    std::optional<std::filesystem::path> report;
    int merged_shards = 0; // above 0: nothing is cut out, so many shards are put together
    int threads = 0;       // 0: one per core
    bool is_watching = false;
    bool resumes = false;
    bool prints_json = false;
};

std::vector<OptionGroup> batch_option_groups();

// Everything that can be judged without opening a file, by the same rules as for one photo.
// Errors: Usage.
Result<BatchOptions> read_batch_options(const Arguments& arguments);

} // namespace sdmatte::cli
