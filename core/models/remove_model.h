// Uninstalling.
#pragma once

#include "base/error.h"

#include <string>

namespace sdmatte {

// Removes an installed model, a damaged one too. Errors: Input when there is none of that name or
// its folder cannot be changed, Resource.
Result<void> remove_model(const std::string& name);

} // namespace sdmatte
