// sdmatte batch: a folder of photos into a folder of cut-outs.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "batch/prompts_file.h"
#include "batch/report.h"
#include "batch/shards.h"
#include "batch/watch.h"
#include "cli/batch_options.h"
#include "cli/batch_progress.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"

#include <algorithm>
#include <cstdio>

namespace sdmatte::cli {
namespace {

constexpr int some_failed = 1;

void say(const std::string& sentence)
{
    std::fprintf(stderr, "%s\n", sentence.c_str());
}

Result<void> take_prompts(BatchOptions& options)
{
    if (!options.prompts)
        return {};
    auto file = read_prompts_file(*options.prompts);
    if (!file)
        return std::unexpected(file.error());
    options.plan.prompts = std::move(file->photos);
    if (file->others)
        options.plan.prompt = *std::move(file->others);
    return {};
}

Result<Journal> open_journal(const BatchOptions& options)
{
    const auto path = journal_path(options.plan.output, options.plan.shard);
    if (file_identity(path) && !options.resumes)
        return usage_error(message("cli",
                                   "\"%1\" holds the results of an earlier batch: say --resume to "
                                   "go on with it, or choose another folder.",
                                   path_text(options.plan.output)));
    std::error_code failed;
    std::filesystem::create_directories(options.plan.output, failed);
    if (failed)
        return write_error(options.plan.output, failed.value());
    return Journal::open(path);
}

// Finished results keep the names that they have.
void keep_names(PlanOptions& plan, const Journal& journal, const BatchSettings& settings)
{
    const auto entries = journal.entries();
    auto known = std::make_shared<std::map<std::string, std::string>>();
    if (entries)
        for (const JournalEntry& entry : *entries)
            if (entry.is_done && entry.settings == settings_text(settings))
                (*known)[entry.name] = entry.output;
    plan.known_output = [known](const std::string& name) {
        const auto found = known->find(name);
        return found == known->end() ? std::string() : found->second;
    };
}

Result<Plan> make_plan(BatchOptions& options)
{
    auto plan = plan_batch(options.plan);
    if (!plan)
        return plan;
    for (const LeftOut& left : plan->left_out)
        say(left.sentence);
    const bool is_empty = plan->items.empty() && plan->elsewhere == 0;
    if (is_empty && plan->left_out.empty() && !options.is_watching)
        return input_error(message("cli",
                                   "\"%1\" holds no photos: check its name, or say --recursive for "
                                   "the folders in it.",
                                   path_text(options.plan.input)));
    return plan;
}

int say_summary(const BatchSummary& summary, const Plan& plan)
{
    const std::size_t failed = summary.failed + plan.left_out.size();
    say(message("cli", "%1 photos done, %2 failed, %3 were finished before.", summary.done, failed,
                summary.kept));
    return failed > 0 ? some_failed : 0;
}

Result<int> run_all(BatchOptions& options, const std::stop_token& stop)
{
    if (auto fine = take_prompts(options); !fine)
        return std::unexpected(fine.error());
    // Once before anything is made, so that a refusal leaves nothing behind.
    if (auto plan = plan_batch(options.plan); !plan)
        return std::unexpected(plan.error());
    auto journal = open_journal(options);
    if (!journal)
        return std::unexpected(journal.error());
    keep_names(options.plan, *journal, options.settings);
    auto plan = make_plan(options);
    if (!plan)
        return std::unexpected(plan.error());
    if (options.threads > 0)
        set_thread_count(options.threads);

    std::vector<std::string> notices;
    auto engine = [&] {
        TerminalProgress terminal;
        return make_engine(options.engine, notices, terminal.progress(stop));
    }();
    if (!engine)
        return std::unexpected(engine.error());
    if (options.engine_notice)
        notices.push_back(*options.engine_notice);
    print_notices(notices);

    BatchControl control;
    Result<BatchSummary> summary = BatchSummary{};
    bool has_printed = true;
    {
        BatchProgress progress(options, (*engine)->name());
        const ItemSource source =
            options.is_watching
                ? watch_folder([planned = options.plan] { return plan_batch(planned); })
                : items_of(*plan);
        summary = sdmatte::run_batch(
            *plan, source, **engine, options.settings, *journal, options.run, control,
            [&](const BatchEvent& event) { progress.tell(event); }, stop);
        has_printed = progress.has_printed();
    }
    if (options.report) {
        const auto entries = journal->entries();
        if (!entries)
            return std::unexpected(entries.error());
        const auto written =
            write_report(*options.report, in_order_of_review(*entries), plan->left_out);
        if (!written)
            return std::unexpected(written.error());
    }
    if (!summary)
        return std::unexpected(summary.error());
    if (!has_printed)
        return resource_error(message(
            "cli", "The results could not all be printed: make room where the output goes."));
    return say_summary(*summary, *plan);
}

Result<int> merge_all(BatchOptions& options)
{
    if (auto fine = take_prompts(options); !fine)
        return std::unexpected(fine.error());
    const auto merged = merge_shards(options.plan, options.merged_shards);
    if (!merged)
        return std::unexpected(merged.error());
    for (const LeftOut& left : merged->left_out)
        say(left.sentence);
    for (const std::string& name : merged->missing)
        say(message("cli", "\"%1\" has not been done.", path_text(name)));
    for (const std::string& name : merged->damaged)
        say(message("cli", "The result of \"%1\" is gone.", path_text(name)));
    for (const JournalEntry& entry : merged->entries)
        if (!entry.is_done)
            say(path_text(entry.name) + ": " + entry.error);
    if (options.report) {
        const auto written =
            write_report(*options.report, in_order_of_review(merged->entries), merged->left_out);
        if (!written)
            return std::unexpected(written.error());
    }
    say(message("cli", "%1 photos: %2 done, %3 failed, %4 missing.", merged->photos,
                merged->photos - merged->failed.size() - merged->missing.size()
                    - merged->damaged.size(),
                merged->failed.size(), merged->missing.size() + merged->damaged.size()));
    return merged->is_complete() ? 0 : some_failed;
}

} // namespace

int run_batch(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto groups = batch_option_groups();
    const auto arguments = parse_arguments(groups, words, "batch");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help")) {
        const auto printed =
            print_result(message("cli", "Usage: sdmatte batch IN_DIR -o OUT_DIR [options]") + "\n"
                         + help_text(groups));
        return printed ? 0 : report(printed.error());
    }
    auto options = read_batch_options(*arguments);
    if (!options)
        return report(options.error());
    const auto status = guarded(
        [&] { return options->merged_shards > 0 ? merge_all(*options) : run_all(*options, stop); });
    return status ? *status : report(status.error());
}

} // namespace sdmatte::cli
