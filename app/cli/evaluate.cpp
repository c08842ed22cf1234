// sdmatte evaluate: mattes scored by their true alphas, beside the published numbers.
#include "cli/commands.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "base/safe_write.h"
#include "cli/evaluate_facts.h"
#include "cli/evaluate_options.h"
#include "cli/report.h"
#include "cli/terminal_progress.h"
#include "evaluation/scores_table.h"
#include "evaluation/summary.h"

#include <chrono>
#include <cstdio>
#include <optional>

namespace sdmatte::cli {
namespace {

constexpr int some_failed = 1;

Result<DataSet> open_source(const EvaluateOptions& options)
{
    auto set = options.data_set ? open_data_set(*options.data_set, options.root)
                                : open_folders(options.folders);
    if (set && options.see_through_list)
        if (auto marked = mark_see_through(*set, *options.see_through_list); !marked)
            return std::unexpected(marked.error());
    return set;
}

Result<void> check_targets(const EvaluateOptions& options)
{
    for (const auto& target : {options.csv, options.markdown})
        if (target)
            if (auto fine = check_target(*target); !fine)
                return fine;
    return {};
}

Result<std::optional<Journal>> open_journal(const EvaluateOptions& options, const RunFacts& facts)
{
    if (!options.csv)
        return std::nullopt;
    const std::filesystem::path path = options.csv->string() + ".journal";
    std::error_code ignored;
    if (options.begins_anew)
        std::filesystem::remove(path, ignored);
    auto journal = Journal::open(path, facts);
    if (!journal)
        return std::unexpected(journal.error());
    return std::optional<Journal>(*std::move(journal));
}

Result<Evaluation> evaluate(EvaluateOptions& options, EvaluateFacts& found,
                            const Progress& progress)
{
    if (options.threads > 0)
        set_thread_count(options.threads);
    if (auto fine = check_targets(options); !fine)
        return std::unexpected(fine.error());
    const auto set = open_source(options);
    if (!set)
        return std::unexpected(set.error());
    auto facts =
        find_facts(options, progress.part(0, 0.02F, message("cli", "Computing the SHA-256")));
    if (!facts)
        return std::unexpected(facts.error());
    found = *std::move(facts);
    auto journal = open_journal(options, found.facts);
    if (!journal)
        return std::unexpected(journal.error());

    std::unique_ptr<Engine> engine;
    if (options.has_engine()) {
        auto made = make_engine(options.engine, found.notices,
                                progress.part(0.02F, 0.05F, message("cli", "Loading the network")));
        if (!made)
            return std::unexpected(made.error());
        engine = *std::move(made);
    }
    const std::vector<ScoredPhoto> known =
        *journal ? (*journal)->known() : std::vector<ScoredPhoto>{};
    if (!known.empty())
        found.notices.push_back(
            message("cli", "Photos that an earlier run has scored: %1.", known.size()));
    auto evaluation = run_evaluation(
        *set, engine.get(), options.settings, known,
        [&](const ScoredPhoto& row, RasterView<float>) {
            return *journal ? (*journal)->add(row) : Result<void>();
        },
        progress.part(0.05F, 1));
    if (!evaluation || !options.csv)
        return evaluation;
    if (auto written = write_text(*options.csv, csv_text(evaluation->rows, set->has_trimaps));
        !written)
        return std::unexpected(written.error());
    // With photos that failed it stays: they are tried again, the others are known.
    if (evaluation->rows.size() == set->members.size())
        (*journal)->remove();
    return evaluation;
}

int print_help(const std::vector<OptionGroup>& groups)
{
    const auto printed =
        print_result(message("cli", "Usage: sdmatte evaluate --predictions DIR --truth DIR "
                                    "[options]\n"
                                    "       sdmatte evaluate --dataset NAME --root DIR --prompt "
                                    "KIND --model FILE [options]\n"
                                    "       sdmatte evaluate --photos DIR --truth DIR --prompt "
                                    "KIND --model FILE [options]")
                     + "\n" + help_text(groups));
    return printed ? 0 : report(printed.error());
}

int report_evaluation(const EvaluateOptions& options, const EvaluationReport& result)
{
    for (const Problem& problem : result.evaluation.problems)
        std::fprintf(stderr, "%s: %s\n", path_text(problem.name).c_str(), problem.sentence.c_str());
    const std::string table = summary_markdown(result);
    if (options.markdown)
        if (auto written = write_text(*options.markdown, table); !written)
            return report(written.error());
    const auto printed = print_result(options.prints_json ? summary_json(result)
                                                          : table.substr(0, table.size() - 1));
    if (!printed)
        return report(printed.error());
    return result.evaluation.problems.empty() ? 0 : some_failed;
}

} // namespace

int run_evaluate(std::span<const std::string> words, const std::stop_token& stop)
{
    const auto start = std::chrono::steady_clock::now();
    const auto groups = evaluate_option_groups();
    const auto arguments = parse_arguments(groups, words, "evaluate");
    if (!arguments)
        return report(arguments.error());
    if (arguments->has("--help"))
        return print_help(groups);
    auto options = read_evaluate_options(*arguments);
    if (!options)
        return report(options.error());

    EvaluateFacts found;
    Result<Evaluation> evaluation = [&] {
        TerminalProgress terminal;
        return guarded([&] { return evaluate(*options, found, terminal.progress(stop)); });
    }();
    if (!evaluation)
        return report(evaluation.error());
    std::vector<std::string> notices = found.notices;
    notices.insert(notices.end(), evaluation->notices.begin(), evaluation->notices.end());
    evaluation->notices = notices;
    print_notices(notices);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    return report_evaluation(
        *options,
        {.data_set =
             options->data_set ? std::string(data_set_name(*options->data_set)) : std::string(),
         .prompt = options->has_engine() ? std::string(truth_prompt_word(options->settings.prompt))
                                         : std::string(),
         .method = found.method,
         .facts = found.facts,
         .evaluation = *std::move(evaluation),
         .seconds = seconds.count()});
}

} // namespace sdmatte::cli
