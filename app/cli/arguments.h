// Splits a command line into options and what stands between them, and prints their help.
// Knows nothing of what the options mean.
#pragma once

#include "base/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte::cli {

struct OptionSpec {
    std::string name;       // "--box"
    std::string short_name; // "-o", or empty
    std::string value;      // how help shows the value, "X0,Y0,X1,Y1"; empty: a flag
    std::string help;       // one translated line
    bool is_repeatable = false;
};

struct OptionGroup {
    std::string title; // translated
    std::vector<OptionSpec> options;
};

struct GivenOption {
    std::string name; // as in OptionSpec
    std::string value;
};

struct Arguments {
    std::vector<std::string> positionals;
    std::vector<GivenOption> options; // in the order given

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> value(std::string_view name) const;
};

// `words` without the program's and the command's name. Takes --name VALUE, --name=VALUE, -o VALUE;
// everything after -- is positional. Errors (Usage): unknown option, missing value, given twice.
Result<Arguments> parse_arguments(std::span<const OptionGroup> groups,
                                  std::span<const std::string> words, std::string_view command);

// The groups as text for a terminal, 80 columns wide.
std::string help_text(std::span<const OptionGroup> groups);

} // namespace sdmatte::cli
