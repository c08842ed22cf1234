// Scores a data set: each photo's prompt is made from its truth, an engine answers, the matte is
// compared with the truth. Or mattes that are there already are compared.
#pragma once

#include "base/progress.h"
#include "evaluation/data_set.h"
#include "evaluation/metrics.h"
#include "evaluation/truth_prompt.h"
#include "matting/engine.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace sdmatte {

struct EvaluationSettings {
    TruthPromptKind prompt = TruthPromptKind::Box;
    std::uint64_t seed = 1; // of what the published prompts draw lots for
    // As published, mattes are cut off to 8 bits before they are scored; or not.
    bool is_full_precision = false;
    std::int64_t max_pixels = 500'000'000;
};

// A row of the table.
struct ScoredPhoto {
    std::string name;
    Scores scores;
};

struct Evaluation {
    std::vector<ScoredPhoto> rows;    // sorted by name
    std::vector<Problem> problems;    // sorted by name; the data set's own included
    std::vector<std::string> notices; // of data set and engine, each once
};

// Sees each new row with the matte that was scored (height x width x 1), in the order of names,
// from the thread that runs the evaluation. An error of it ends the run.
using RowVisitor =
    std::function<Result<void>(const ScoredPhoto& row, RasterView<float> prediction)>;

// `engine` null: the members' predictions are scored. Rows in `known` are of an earlier run with
// the same settings and are not computed again. While a photo is computed the next one is read. A
// photo that cannot be scored is a problem, not an error. Errors: Cancelled, those of `visit`.
Result<Evaluation> run_evaluation(const DataSet& set, Engine* engine,
                                  const EvaluationSettings& settings,
                                  std::span<const ScoredPhoto> known, const RowVisitor& visit,
                                  const Progress& progress);

} // namespace sdmatte
