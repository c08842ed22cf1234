#include "ui/batch/batch_job.h"

#include "batch/prompts_file.h"
#include "ui/export/output_format.h"

#include <QRegularExpression>

#include <memory>

namespace sdmatte::studio {
namespace {

// Different words for what gives different results; the classical engine's are the command line's.
std::string engine_words(const BatchEngine& engine)
{
    if (engine.model.isEmpty())
        return "classical";
    return QStringLiteral("model %1, device %2, side %3")
        .arg(engine.model, engine.device)
        .arg(engine.side)
        .toStdString();
}

std::vector<std::string> filters_of(const QString& text)
{
    static const QRegularExpression between("[\\s;]+");
    std::vector<std::string> filters;
    for (const QString& filter : text.split(between, Qt::SkipEmptyParts))
        filters.push_back(filter.toStdString());
    return filters;
}

} // namespace

BatchJob job_of(const BatchChoice& choice, const EdgeAdjustment& edge, MakeBatchEngine make_engine)
{
    const ExportOptions& output = choice.output_as.options;
    BatchJob job;
    job.engine = choice.engine;
    job.make_engine = std::move(make_engine);
    job.plan.input = choice.input;
    job.plan.output = choice.output;
    job.plan.is_recursive = choice.is_recursive;
    job.plan.filters = filters_of(choice.filters);
    job.plan.extension = extension_of(choice.output_as.format);
    job.plan.name_pattern = choice.output_as.file_name.toStdString();
    job.plan.uses_sidecars = choice.uses_masks;
    job.plan.prompt.finds_subject = choice.prompt == BatchPrompt::Subject;
    if (choice.prompt == BatchPrompt::Box)
        job.plan.prompt.boxes = {choice.box};
    if (choice.prompt == BatchPrompt::File)
        job.prompts_file = choice.prompts_file;
    job.settings = {.engine = engine_words(choice.engine),
                    .names = job.plan.extension + " " + job.plan.name_pattern,
                    .edge = choice.uses_edge ? edge : EdgeAdjustment{},
                    .estimates_foreground = output.estimates_foreground,
                    .write = {.bits = output.bits,
                              .hidden = output.hidden,
                              .keep_gps = output.keeps_gps,
                              .quality = output.quality},
                    .trims = output.trims};
    job.run.compares_previews = !choice.engine.model.isEmpty();
    job.run.longest_wait = std::nullopt; // a person sees the sentence, and can cancel
    return job;
}

Result<Plan> plan_job(const BatchJob& job)
{
    return plan_job(job, {});
}

Result<Plan> plan_job(const BatchJob& job, const std::vector<JournalEntry>& entries)
{
    PlanOptions options = job.plan;
    if (!job.prompts_file.empty()) {
        auto prompts = read_prompts_file(job.prompts_file);
        if (!prompts)
            return std::unexpected(prompts.error());
        options.prompts = std::move(prompts->photos);
        if (prompts->others)
            options.prompt = *std::move(prompts->others);
    }
    std::map<std::string, std::string> known;
    for (const JournalEntry& entry : entries)
        if (entry.is_done && entry.settings == settings_text(job.settings))
            known[entry.name] = entry.output;
    options.known_output = [&known](const std::string& name) {
        const auto found = known.find(name);
        return found == known.end() ? std::string() : found->second;
    };
    return plan_batch(options);
}

} // namespace sdmatte::studio
