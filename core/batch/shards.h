// Whether the shards of a batch together have done all of it.
#pragma once

#include "batch/journal.h"
#include "batch/plan.h"

#include <string>
#include <vector>

namespace sdmatte {

struct Merged {
    std::vector<JournalEntry> entries; // of all shards that the plan still has, by name
    std::vector<std::string> missing;  // photos that no shard has finished or failed at
    std::vector<std::string> damaged;  // done, and their result is gone or was changed since
    std::vector<std::string> failed;
    std::vector<LeftOut> left_out; // folders that cannot be read
    std::size_t photos = 0;        // of the plan

    [[nodiscard]] bool is_complete() const
    {
        return missing.empty() && damaged.empty() && failed.empty() && left_out.empty();
    }
};

// Plans the whole folder and looks for each photo in its shard's journal; `options.shard` is not
// used. Errors: those of plan_batch() and Journal::open(); Input for a shard without a journal that
// has photos to do.
Result<Merged> merge_shards(PlanOptions options, int count);

} // namespace sdmatte
