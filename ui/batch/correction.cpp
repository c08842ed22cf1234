#include "ui/batch/correction.h"

#include "ui/batch/batch_doubts.h"

namespace sdmatte::studio {

Result<JournalEntry> write_correction(const ExportSource& source, const BatchItem& item,
                                      const BatchJob& job, const Progress& progress)
{
    const std::filesystem::path target = job.plan.output / item.output;
    std::error_code ignored; // a missing folder is told of by the export
    std::filesystem::create_directories(target.parent_path(), ignored);
    const ExportOptions options{.path = target,
                                .content = Content::CutOut,
                                .bits = job.settings.write.bits,
                                .quality = job.settings.write.quality,
                                .trims = job.settings.trims,
                                .hidden = job.settings.write.hidden,
                                .estimates_foreground = job.settings.estimates_foreground,
                                .keeps_gps = job.settings.write.keep_gps,
                                .may_replace = true};
    const auto written = export_cut_out(source, options, progress);
    if (!written)
        return std::unexpected(written.error());
    JournalEntry entry;
    entry.name = item.name;
    entry.output = item.output;
    entry.photo = file_state(job.plan.input / item.name).value_or(FileState{});
    entry.settings = settings_text(job.settings);
    entry.prompt = identity_text(item.prompt);
    entry.is_done = true;
    entry.result = file_state(target).value_or(FileState{});
    entry.confidence = 1;
    entry.doubts = corrected_mark;
    return entry;
}

} // namespace sdmatte::studio
