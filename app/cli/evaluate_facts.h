// What a run of `sdmatte evaluate` depends on, for its report and its journal.
#pragma once

#include "cli/evaluate_options.h"
#include "evaluation/journal.h"

#include <string>
#include <vector>

namespace sdmatte::cli {

struct EvaluateFacts {
    std::string method = "-"; // "SDMatte", as the report calls this run
    RunFacts facts;
    std::vector<std::string> notices; // why a card is not used
};

// Reads the whole model, for its SHA-256, and chooses the device, which `options` then names.
// Errors: those of the model and the device, Cancelled.
Result<EvaluateFacts> find_facts(EvaluateOptions& options, const Progress& progress);

} // namespace sdmatte::cli
