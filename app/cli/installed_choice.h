// Which engine `sdmatte matte` uses when the user names no model.
#pragma once

#include "cli/engine_options.h"

#include <optional>
#include <string>

namespace sdmatte::cli {

struct PromptTraits {
    bool has_only_points = false; // which SDMatte* was never trained with
    bool has_trimap = false;      // which no network was trained with
};

// The last imported of the installed models that suit network and prompt, or the classical engine
// where none does and no option speaks against it. Nothing changes where a model or the classical
// engine was named. Returns a translated sentence that says what was chosen. Errors: Usage.
Result<std::optional<std::string>> choose_installed(EngineOptions& options,
                                                    const PromptTraits& prompt);

} // namespace sdmatte::cli
