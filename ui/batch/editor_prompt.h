// What the editor starts from when a photo of a batch is opened in it.
#pragma once

#include "batch/plan.h"
#include "document/object_state.h"
#include "ui/document/open_photo.h"

#include <filesystem>

namespace sdmatte::studio {

// The prompt that the batch had, masks read and the subject found. Where that was nothing but the
// engine's own look, the shape of `result` (empty: none), if it has the photo's size, or else of
// the subject that the classical engine finds. Runs on a worker thread. Errors: as
// complete_prompt().
Result<ObjectPrompt> editor_prompt(const BatchItem& item, const std::filesystem::path& result,
                                   const OpenPhoto& photo, const Progress& progress = {});

} // namespace sdmatte::studio
