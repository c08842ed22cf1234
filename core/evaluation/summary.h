// What an evaluation found, for people (Markdown, beside the published numbers) and for programs.
#pragma once

#include "evaluation/journal.h"
#include "evaluation/run.h"

#include <string>

namespace sdmatte {

struct EvaluationReport {
    std::string data_set; // of a published one, or empty
    std::string prompt;   // "box", or empty for mattes that were there
    std::string method;   // "SDMatte", as the row of this run is called
    RunFacts facts;       // versions, model, seed, device...: what is needed to do it again
    Evaluation evaluation;
    double seconds = 0;
};

// One line: facts, means (null without rows), published results, problems.
std::string summary_json(const EvaluationReport& report);

// A table of the means, this run's first and the published ones below it, one of the unknown band
// where there is one, and the facts.
std::string summary_markdown(const EvaluationReport& report);

} // namespace sdmatte
