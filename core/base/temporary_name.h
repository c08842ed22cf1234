// Names of files that are being written, and what becomes of those that nobody finished.
#pragma once

#include <filesystem>
#include <string>

namespace sdmatte {

// A hidden name that says which process of which machine writes the file; never the same twice.
std::string temporary_name();

// Removes temporary files from `folder` whose process, of this machine, is gone: killed, or lost
// with the power. Those of other machines on a shared disk, and of the living, are left alone.
void remove_leftovers(const std::filesystem::path& folder);

} // namespace sdmatte
