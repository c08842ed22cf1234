// What the value of an option may be, and the sentence when it is something else.
#pragma once

#include "base/error.h"
#include "cli/arguments.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace sdmatte::cli {

// The Usage error for a value that is not as `wanted`, which is translated, says.
std::unexpected<Error> bad_value(const GivenOption& option, const std::string& wanted);

// One of `known`, or `fallback` when the option is not given. Errors: Usage.
Result<std::string> choice(const Arguments& arguments, std::string_view name,
                           std::initializer_list<std::string_view> known, std::string fallback);

// A whole number in [least, most], or `fallback` when the option is not given. Errors: Usage.
Result<std::int64_t> integer(const Arguments& arguments, std::string_view name, std::int64_t least,
                             std::int64_t most, std::int64_t fallback);

} // namespace sdmatte::cli
