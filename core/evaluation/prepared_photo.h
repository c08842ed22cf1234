// What one member needs before it is computed: everything that is read from its files.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "evaluation/run.h"

#include <optional>

namespace sdmatte {

struct PreparedPhoto {
    EngineColour colour{};      // with an engine
    TruthPrompt prompt{};       // with an engine
    Raster<float> prediction{}; // without
    Raster<float> truth{};
    Raster<std::uint8_t> trimap{};   // empty: none, or it does not read
    std::string trimap_problem = {}; // a sentence, or empty
};

// Errors: Input for files that do not read or differ in size, Resource, Cancelled.
Result<PreparedPhoto> prepare_photo(const Member& member, const EvaluationSettings& settings,
                                    const Progress& progress);

} // namespace sdmatte
