// Whether an installed model still is what was imported.
#pragma once

#include "base/progress.h"
#include "models/record.h"

namespace sdmatte {

// Reads the whole checkpoint: its SHA-256 and its tensors must be those of the record. Errors:
// Input when there is no such model, or what is wrong with it; Cancelled.
Result<InstalledModel> verify_model(const std::string& name, const Progress& progress);

} // namespace sdmatte
