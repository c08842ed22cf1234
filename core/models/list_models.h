// What is installed.
#pragma once

#include "models/record.h"

#include <string>
#include <vector>

namespace sdmatte {

struct DamagedModel {
    std::string name;
    std::string sentence; // what is wrong with it, translated
};

struct ModelList {
    std::vector<InstalledModel> models; // by name
    std::vector<DamagedModel> damaged;  // by name
};

// Looks at records and sizes only; verify_model() reads the checkpoints. No folder is an empty
// list. Errors: Input when the folder cannot be read.
Result<ModelList> list_models();

// The model of that name, looked at in the same way. Errors: Input when there is none, or it is
// damaged.
Result<InstalledModel> installed_model(const std::string& name);

} // namespace sdmatte
