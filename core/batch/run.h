// Runs a batch: reading, matting, refining and writing overlap, each on a thread of its own.
#pragma once

#include "batch/control.h"
#include "batch/events.h"
#include "batch/journal.h"
#include "batch/settings.h"
#include "batch/source.h"

#include <chrono>

namespace sdmatte {

struct RunOptions {
    std::int64_t memory_bytes = 4'000'000'000; // of photos that are under way, the network not
    int matting_lanes = 1;          // more than one for engines that leave processors idle
    bool replaces_others = false;   // files in a result's place that the batch did not write
    bool compares_previews = false; // with the classical engine's, for the confidence
    Shard shard{};
    // For a folder that is gone or a full disk; nothing: until somebody stops.
    std::optional<std::chrono::seconds> longest_wait = std::chrono::hours(1);
    std::chrono::milliseconds looks_every{500}; // while it waits
};

struct BatchSummary {
    std::size_t done = 0;
    std::size_t failed = 0;
    std::size_t kept = 0; // finished before
    double seconds = 0;
    double matting_share = 0; // 0..1: how much of its time the lane with the engine worked, from
                              // its first photo to its last
    std::int64_t most_photo_bytes = 0; // of RunOptions::memory_bytes, so much was used
};

// Photos that the journal calls finished are left alone; failed ones are tried again. A photo that
// fails does not end the run. The plan gives the folders, the source the photos.
// Errors: Cancelled (what was finished is in the journal); Resource or Input for a folder or disk
// that was waited for in vain.
Result<BatchSummary> run_batch(const Plan& plan, const ItemSource& source, Engine& engine,
                               const BatchSettings& settings, Journal& journal,
                               const RunOptions& options, BatchControl& control,
                               const EventSink& sink, const std::stop_token& stop);

} // namespace sdmatte
