#include "cli/arguments.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace sdmatte::cli {
namespace {

constexpr std::size_t help_width = 80;
constexpr std::size_t help_column = 28;

const OptionSpec* find_option(std::span<const OptionGroup> groups, std::string_view name)
{
    for (const OptionGroup& group : groups)
        for (const OptionSpec& option : group.options)
            if (name == option.name || (!option.short_name.empty() && name == option.short_name))
                return &option;
    return nullptr;
}

// Levenshtein's distance, to tell a slip of the fingers from another word.
std::size_t edit_distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::unexpected<Error> unknown_option(std::span<const OptionGroup> groups, std::string_view name,
                                      std::string_view command)
{
    constexpr std::size_t slip = 2;
    const OptionSpec* nearest = nullptr;
    std::size_t best = slip + 1;
    for (const OptionGroup& group : groups)
        for (const OptionSpec& option : group.options)
            if (const std::size_t distance = edit_distance(name, option.name); distance < best) {
                best = distance;
                nearest = &option;
            }
    const std::string shown = path_text(std::string(name));
    if (nearest != nullptr)
        return usage_error(
            message("cli", "The option %1 is unknown; perhaps you mean %2.", shown, nearest->name));
    return usage_error(message("cli",
                               "The option %1 is unknown: \"sdmatte %2 --help\" lists all of them.",
                               shown, command));
}

void append_wrapped(std::ostringstream& text, const std::string& line)
{
    std::istringstream words(line);
    std::size_t column = help_column;
    std::string word;
    bool is_first = true;
    while (words >> word) {
        if (!is_first && column + 1 + word.size() > help_width) {
            text << '\n' << std::string(help_column, ' ');
            column = help_column;
            is_first = true;
        }
        text << (is_first ? "" : " ") << word;
        column += word.size() + (is_first ? 0 : 1);
        is_first = false;
    }
    text << '\n';
}

} // namespace

bool Arguments::has(std::string_view name) const
{
    return std::ranges::find(options, name, &GivenOption::name) != options.end();
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto found = std::ranges::find(options, name, &GivenOption::name);
    return found == options.end() ? std::nullopt : std::optional(found->value);
}

Result<Arguments> parse_arguments(std::span<const OptionGroup> groups,
                                  std::span<const std::string> words, std::string_view command)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") {
            arguments.positionals.insert(arguments.positionals.end(), words.begin() + i + 1,
                                         words.end());
            break;
        }
        if (word.size() < 2 || word.front() != '-') {
            arguments.positionals.push_back(word);
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const OptionSpec* option = find_option(groups, name);
        if (option == nullptr)
            return unknown_option(groups, name, command);
        if (!option->is_repeatable && arguments.has(option->name))
            return usage_error(
                message("cli", "The option %1 is given twice: give it once.", option->name));
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                return usage_error(message("cli", "The option %1 takes no value: leave \"%2\" out.",
                                           option->name, path_text(word.substr(equals))));
        } else {
            if (equals != std::string::npos)
                value = word.substr(equals + 1);
            else if (i + 1 < words.size() && !words[i + 1].starts_with("--"))
                value = words[++i];
            if (value.empty())
                return usage_error(message("cli", "The option %1 needs a value: %1 %2.",
                                           option->name, option->value));
        }
        arguments.options.push_back({option->name, std::move(value)});
    }
    return arguments;
}

std::string help_text(std::span<const OptionGroup> groups)
{
    std::ostringstream text;
    for (const OptionGroup& group : groups) {
        text << '\n' << group.title << '\n';
        for (const OptionSpec& option : group.options) {
            std::string left = "  ";
            if (!option.short_name.empty())
                left += option.short_name + ", ";
            left += option.name;
            if (!option.value.empty())
                left += ' ' + option.value;
            if (left.size() + 2 > help_column)
                text << left << '\n' << std::string(help_column, ' ');
            else
                text << left << std::string(help_column - left.size(), ' ');
            append_wrapped(text, option.help);
        }
    }
    return text.str();
}

} // namespace sdmatte::cli
