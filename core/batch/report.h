// What a person reads in the morning: what failed and why, then the results, the doubtful first.
#pragma once

#include "batch/journal.h"

#include <filesystem>
#include <vector>

namespace sdmatte {

// Failures by name, then results by rising confidence.
std::vector<JournalEntry> in_order_of_review(std::vector<JournalEntry> entries);

// Whether a report can be written to a file of this name: .csv or .json. Errors: Usage.
Result<void> check_report_name(const std::filesystem::path& path);

// In this order. `left_out` come first, as failures. UTF-8; bytes of names that are none become
// U+FFFD. Errors: Usage for the name, Resource, Input.
Result<void> write_report(const std::filesystem::path& path,
                          const std::vector<JournalEntry>& entries,
                          const std::vector<LeftOut>& left_out);

} // namespace sdmatte
