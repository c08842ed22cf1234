// The options of `sdmatte evaluate`.
#pragma once

#include "cli/arguments.h"
#include "cli/engine_options.h"
#include "evaluation/run.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace sdmatte::cli {

struct EvaluateOptions {
    std::optional<DataSetKind> data_set{};
    std::filesystem::path root{}; // of the data set
    PictureFolders folders{};     // where there is none
    std::optional<std::filesystem::path> see_through_list{};
    EngineOptions engine{}; // not used for mattes that are there
    EvaluationSettings settings{};
    int threads = 0;
    std::optional<std::filesystem::path> csv{};
    std::optional<std::filesystem::path> markdown{};
    bool begins_anew = false;
    bool prints_json = false;

    [[nodiscard]] bool has_engine() const { return folders.predictions.empty(); }
};

std::vector<OptionGroup> evaluate_option_groups();

// Everything that can be judged without opening a file but the model's name. Errors: Usage, and
// those of find_network().
Result<EvaluateOptions> read_evaluate_options(const Arguments& arguments);

} // namespace sdmatte::cli
