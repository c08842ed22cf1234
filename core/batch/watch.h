// Photos that come into a folder while it is watched.
#pragma once

#include "batch/source.h"

#include <chrono>
#include <functional>

namespace sdmatte {

struct WatchOptions {
    std::chrono::milliseconds looks_every{1000};
    std::chrono::milliseconds quiet_for{2000}; // size and time unchanged: the file is complete
    // The present moment; for tests.
    std::function<std::chrono::steady_clock::time_point()> now = std::chrono::steady_clock::now;
};

// Never over. Photos that are there come like new ones, and again when they change, or when they
// failed and change. `plan` is what plan_batch() says at the moment; while it fails, as for a
// folder that is away, nothing comes.
ItemSource watch_folder(std::function<Result<Plan>()> plan, const WatchOptions& options = {});

} // namespace sdmatte
