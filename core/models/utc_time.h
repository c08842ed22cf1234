// Moments as records hold them: "2025-01-31T13:05:59Z".
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sdmatte {

// Years 1970 to 9999.
std::string utc_text(std::chrono::sys_seconds time);

// Nothing for any other form, and for days that no calendar has.
std::optional<std::chrono::sys_seconds> utc_of_text(std::string_view text);

} // namespace sdmatte
