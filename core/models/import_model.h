// Installing a checkpoint that is a file somewhere else.
#pragma once

#include "base/progress.h"
#include "models/record.h"

#include <optional>
#include <string>
#include <vector>

namespace sdmatte {

struct ImportOptions {
    std::optional<NetworkKind> network{}; // nothing: told from the tensors
    std::string name{};                   // empty: after the file
};

struct ImportedModel {
    InstalledModel model;
    std::vector<std::string> notices; // one translated sentence each
};

// Copies a whole network into the folder of models; the file stays where it is. Nothing is left
// after an error. Errors: Usage for a name that models cannot have, Input for what is no such
// network and a name that is taken, Resource for a full disk, Cancelled.
Result<ImportedModel> import_model(const std::filesystem::path& file, const ImportOptions& options,
                                   const Progress& progress);

} // namespace sdmatte
