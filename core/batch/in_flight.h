// One photo on its way through a batch. Only for the lanes of run.cpp.
#pragma once

#include "batch/events.h"
#include "batch/journal.h"
#include "batch/memory_budget.h"
#include "batch/plan.h"
#include "batch/settings.h"

namespace sdmatte {

// How a photo is tried: where memory runs out, again and with less.
enum class Attempt {
    Beside,  // other photos are under way as well
    Alone,   // nothing else is
    Smaller, // alone, and its matte at half the size
};

struct InFlight {
    BatchItem item;
    Attempt attempt = Attempt::Beside;
    MemoryBudget::Share memory{};
    FileState photo_state{};
    std::optional<JournalEntry> before{}; // what the journal said of it
    std::string prompt_text{};
    PhotoOutcome outcome{};

    // Each from the step that makes it to the one that uses it up.
    Image photo{};
    EngineColour colour{};
    Prompt prompt{};
    std::shared_ptr<const Raster<float>> alpha{};
    float engine_confidence = 0;
    CutOut cut_out{};
};

// The steps. Each leaves what the next one needs, and takes away what no later one does.
// Errors: those of the functions that they call; Resource but for write_step(): memory.
Result<void> read_step(InFlight& photo, const Plan& plan, const BatchSettings& settings,
                       const Progress& progress);
Result<void> matte_step(InFlight& photo, Engine& engine, const Progress& progress);
// `previewer`, where there is one, makes a preview to compare the matte with.
Result<void> refine_step(InFlight& photo, Engine* previewer, const BatchSettings& settings,
                         const Progress& progress);

// The result in `work_folder`, its state to `record`, then into its place: a crash leaves either no
// result or one that the journal knows.
Result<void> write_step(InFlight& photo, const Plan& plan, const BatchSettings& settings,
                        const std::filesystem::path& work_folder,
                        const std::function<Result<void>(const JournalEntry&)>& record,
                        const Progress& progress);

// What the journal says of it, done or failed.
JournalEntry journal_entry(const InFlight& photo, const BatchSettings& settings);

} // namespace sdmatte
