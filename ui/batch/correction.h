// A photo of a batch as the editor has it now, written in the place of the batch's result.
#pragma once

#include "ui/batch/batch_job.h"
#include "ui/export/export_cut_out.h"

namespace sdmatte::studio {

// Runs on a worker thread. Writes as the batch writes: same place, format and options, edges as in
// `source`. The entry is for the journal, so that the batch keeps the result when it goes on.
// Errors: as export_cut_out().
Result<JournalEntry> write_correction(const ExportSource& source, const BatchItem& item,
                                      const BatchJob& job, const Progress& progress = {});

} // namespace sdmatte::studio
