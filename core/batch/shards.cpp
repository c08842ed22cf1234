#include "batch/shards.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sdmatte {
namespace {

Result<void> merge(const PlanOptions& options, Merged& merged)
{
    const auto path = journal_path(options.output, options.shard);
    const bool has_journal = file_identity(path).has_value();
    std::optional<Journal> journal;
    if (has_journal) {
        auto opened = Journal::open(path);
        if (!opened)
            return std::unexpected(opened.error());
        journal = *std::move(opened);
    }
    PlanOptions known = options;
    known.known_output = [&](const std::string& name) {
        const auto entry = journal ? journal->find(name) : std::nullopt;
        return entry && *entry && (*entry)->is_done ? (*entry)->output : std::string();
    };
    auto plan = plan_batch(known);
    if (!plan)
        return std::unexpected(plan.error());
    if (!has_journal && !plan->items.empty())
        return input_error(message("batch",
                                   "There is no journal \"%1\": shard %2 of %3 has not run yet.",
                                   path_text(path), options.shard.index, options.shard.count));
    merged.photos += plan->items.size();
    merged.left_out = std::move(plan->left_out);
    for (const BatchItem& item : plan->items) {
        auto entry = journal->find(item.name);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry) {
            merged.missing.push_back(item.name);
            continue;
        }
        const JournalEntry& known_entry = **entry;
        if (!known_entry.is_done)
            merged.failed.push_back(item.name);
        else if (file_state(options.output / known_entry.output) != known_entry.result)
            merged.damaged.push_back(item.name);
        else if (file_state(options.input / item.name) != known_entry.photo)
            merged.missing.push_back(item.name); // the photo was changed since
        merged.entries.push_back(**std::move(entry));
    }
    return {};
}

} // namespace

Result<Merged> merge_shards(PlanOptions options, int count)
{
    Merged merged;
    for (int index = 0; index < count; ++index) {
        options.shard = {.index = index, .count = count};
        if (auto done = merge(options, merged); !done)
            return std::unexpected(done.error());
    }
    std::ranges::sort(merged.entries, {}, &JournalEntry::name);
    return merged;
}

} // namespace sdmatte
