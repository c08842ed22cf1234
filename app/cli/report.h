// What a command says at its end: sentences on stderr, results on stdout.
#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>

namespace sdmatte::cli {

// The error's sentence as one line on stderr; returns the exit status.
int report(const Error& error);

// "Note: ..." on stderr, each sentence once.
void print_notices(std::span<const std::string> notices);

// `text` and a line end on stdout. Errors: Resource (a full disk behind a redirection).
Result<void> print_result(std::string_view text);

// One row of a benchmark's table: "  part", and its seconds in a column of their own.
std::string timing_line(const std::string& part, double seconds);

// The value on one line; bytes that are no UTF-8 become U+FFFD.
std::string json_line(const nlohmann::ordered_json& value);

} // namespace sdmatte::cli
