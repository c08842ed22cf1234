// File names made from a pattern with placeholders: "{name}_{object}" gives "beach_Lion".
#pragma once

#include "base/error.h"

#include <span>
#include <string>
#include <string_view>

namespace sdmatte {

struct NameValues {
    std::string name{};   // of the photo, without its extension; may be no UTF-8
    std::string object{}; // empty: the photo has one object
    std::string date{};   // of today, "2026-11-24"
    std::string time{};   // of now, "16-56-05"
    int width = 0;        // of the photo, pixels
    int height = 0;
    int counter = 1; // of the file in its job, from 1
};

// All placeholders as they are written, in the order in which they are explained.
std::span<const std::string_view> name_placeholders();

// The pattern with every placeholder replaced, as safe_file_name(); "{{" and "}}" stand for braces,
// "{counter:4}" for a number of at least 4 digits. No extension is added. What an empty value
// leaves is not doubled: "{name}_{object}" of no object is "beach". Errors: Usage, for a
// placeholder that does not exist or a lone brace.
Result<std::string> fill_name_pattern(std::string_view pattern, const NameValues& values);

// Whether the pattern is one, and not merely a name.
bool has_placeholders(std::string_view pattern);

// The pattern that stands for exactly this name.
std::string pattern_of_name(std::string_view name);

// The values with date and time of this moment, in the local time zone.
NameValues with_present_time(NameValues values);

// What every file system takes: "-" for /\:*?"<>| and control characters, no dots or spaces at the
// end and no spaces at the start, no device of Windows, at most 200 bytes (cut between UTF-8
// characters); `otherwise` where nothing is left.
std::string safe_file_name(std::string_view name, std::string_view otherwise = "cutout");

} // namespace sdmatte
